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

/** A task without an interface of its own is started in no network. */
final class EVT226 extends ResourceRule<TaskStarter> {

    EVT226() {
        super(
                Starters.KINDS,
                "EVT-226",
                "subnets are for tasks in network mode awsvpc",
                EventSources.EVENT_TASK,
                Confidence.STATED,
                Consequence.IGNORED,
                "InvalidParameterException: Network Configuration is not valid for the given networkMode of this task definition.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters task = target.task();
            TaskDefinition started = Starters.task(task, all);
            Value<String> mode = started == null ? null : started.networkMode();
            if (task != null
                    && mode != null
                    && mode.is(text -> !text.equals("awsvpc"))
                    && task.has("NetworkConfiguration")) {
                report.wrong(
                        this,
                        task.placeOf("NetworkConfiguration"),
                        "NetworkConfiguration",
                        null,
                        "'NetworkConfiguration' must be left out for a task in network mode " + mode + ", got one",
                        "leave it out, or set 'NetworkMode' of the task to awsvpc");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.startingTask("NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [subnet-1]}}"),
                        Starters.task("NetworkMode: %s, ")),
                "bridge",
                "awsvpc");
    }
}
