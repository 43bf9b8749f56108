package dev.longshore.rule.events;

import dev.longshore.model.Resources;
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

/** A task is placed in one way. */
final class EVT227 extends ResourceRule<TaskStarter> {

    EVT227() {
        super(
                Starters.KINDS,
                "EVT-227",
                "a task is started with a launch type or a capacity provider strategy, not both",
                EventSources.EVENT_TASK,
                Confidence.STATED,
                Consequence.IGNORED,
                "InvalidParameterException: Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters task = target.task();
            Value<String> type = task == null ? null : task.launchType();
            if (task != null && type != null && type.isKnown() && task.hasStrategy()) {
                report.wrong(
                        this,
                        "LaunchType",
                        type,
                        "'LaunchType' must be left out with 'CapacityProviderStrategy', got " + type,
                        "leave it out");
            }
        }
    }

    @Override
    public Examples examples() {
        String strategy = "CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT, Weight: 1}]";
        return Examples.of(
                Yaml.template(Starters.startingTask("LaunchType: FARGATE, " + strategy), Starters.task("")),
                Yaml.template(Starters.startingTask(strategy), Starters.task("")),
                Yaml.template(Starters.startingTask("LaunchType: {Ref: Parameter}, " + strategy), Starters.task("")));
    }
}
