package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EcsParameters;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A task with an interface of its own is started in a network. */
final class EVT225 extends ResourceRule<TaskStarter> {

    EVT225() {
        super(
                Starters.KINDS,
                "EVT-225",
                "a task in network mode awsvpc is started with subnets",
                EventSources.EVENT_TASK,
                Confidence.STATED,
                Consequence.IGNORED,
                "InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters task = target.task();
            TaskDefinition started = Starters.task(task, all);
            Value<String> mode = started == null ? null : started.networkMode();
            if (task != null && mode != null && mode.is("awsvpc"::equals) && !task.has("NetworkConfiguration")) {
                report.wrong(
                        this,
                        task.placeOf("NetworkConfiguration"),
                        "NetworkConfiguration",
                        null,
                        "'NetworkConfiguration' must be set for a task in network mode awsvpc, got none",
                        "add NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [...]}}");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Starters.startingTask("TaskCount: 1"), Starters.task("NetworkMode: %s, ")),
                "awsvpc",
                "bridge");
    }
}
