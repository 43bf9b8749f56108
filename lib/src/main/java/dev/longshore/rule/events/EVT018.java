package dev.longshore.rule.events;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EcsParameters;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Collectors;

/** A task is started where it can run. */
final class EVT018 extends ResourceRule<TaskStarter> {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    EVT018() {
        super(
                Starters.KINDS,
                "EVT-018",
                "a task is started on what it is compatible with",
                EventSources.EVENT_TASK,
                Confidence.STATED,
                Consequence.IGNORED,
                "InvalidParameterException: Task definition does not support launch_type FARGATE.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters parameters = target.task();
            Value<String> type = parameters == null ? null : parameters.launchType();
            Link link = parameters == null ? null : parameters.taskDefinition();
            Resource found = link == null ? null : all.get(link.target());
            if (type != null && found != null && found.type().equals(TASK)) {
                Items<Value<String>> compatible = new TaskDefinition(found.properties()).requiresCompatibilities();
                boolean supported = !compatible.isComplete()
                        || compatible.isEmpty()
                        || compatible.stream().anyMatch(value -> value.is(text -> text.equals(type.text())));
                if (type.isKnown() && !supported) {
                    report.wrong(
                            this,
                            "LaunchType",
                            type,
                            "'LaunchType' must be one that the task requires compatibility with: " + texts(compatible)
                                    + ", got " + type,
                            "set it to " + compatible.list().get(0) + ", or add " + type
                                    + " to 'RequiresCompatibilities' of the task");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.startingTask("LaunchType: %s"), Starters.task("RequiresCompatibilities: [EC2], ")),
                "FARGATE",
                "EC2");
    }

    private static String texts(Items<Value<String>> values) {
        return values.stream().map(Value::text).collect(Collectors.joining(", "));
    }
}
