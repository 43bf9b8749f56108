package dev.longshore.rule.events;

import dev.longshore.model.Container;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EcsParameters;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TaskOverrides;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** What is overridden is a container of the task. */
final class EVT010 extends ResourceRule<TaskStarter> {
    private static final String TASK = "AWS::ECS::TaskDefinition";

    EVT010() {
        super(
                Starters.KINDS,
                "EVT-010",
                "overrides name containers of the task",
                EventSources.RUN_TASK,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "InvalidParameterException: Override for container named … is not a container in the TaskDefinition.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters parameters = target.task();
            TaskOverrides overrides = TaskOverrides.of(target);
            Link link = parameters == null ? null : parameters.taskDefinition();
            Resource found = link == null ? null : all.get(link.target());
            if (overrides != null && found != null && found.type().equals(TASK) && found.hasKnownProperties()) {
                check(overrides, new TaskDefinition(found.properties()), target, report);
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Starters.starting(
                        "RoleArn: arn, EcsParameters: {TaskDefinitionArn: {Ref: Task}}, Input: '{\"containerOverrides\": [{\"name\": \"%s\"}]}'"),
                Starters.task(""));
        return Examples.of(yaml.replace("%s", "web"), yaml.replace("%s", "app"));
    }

    private void check(TaskOverrides overrides, TaskDefinition task, EventTarget target, Report report) {
        List<String> names = Names.all(task.containers(), Container::name);
        for (Value<String> name : overrides.containers()) {
            if (names != null && name.is(text -> !names.contains(text))) {
                report.wrong(
                        this,
                        target.placeOf("Input"),
                        "Input",
                        name.text(),
                        "'containerOverrides' in 'Input' must name a container of the task, got " + name,
                        "name one of the task's" + Names.orOneOf("", names));
            }
        }
    }
}
