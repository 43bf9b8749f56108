package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.TaskOverrides;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Scratch space of Fargate has bounds, also where it is overridden. */
final class EVT017 extends ResourceRule<TaskStarter> {
    private static final Range SIZE = new Range(21, 200);

    EVT017() {
        super(
                Starters.KINDS,
                "EVT-017",
                "scratch space that is overridden is " + SIZE + " GiB",
                Sources.EPHEMERAL_STORAGE,
                Confidence.STATED,
                Consequence.REFUSED,
                "the task is not started: the scratch space is out of range");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            TaskOverrides overrides = TaskOverrides.of(target);
            Value<Integer> size = overrides == null ? null : overrides.ephemeralStorageGiB();
            if (target.task() != null && size != null && size.is(SIZE::excludes)) {
                report.wrong(
                        this,
                        target.placeOf("Input"),
                        "Input",
                        size.text(),
                        "'ephemeralStorage.sizeInGiB' in 'Input' must be " + SIZE + ", got " + size,
                        "set it to " + SIZE.closestTo(size) + ", or leave it out");
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Starters.starting(
                        "RoleArn: arn, EcsParameters: {TaskDefinitionArn: {Ref: Task}}, Input: '{\"ephemeralStorage\": {\"sizeInGiB\": %s}}'"),
                Starters.task(""));
        return Examples.of(yaml.replace("%s", "20"), yaml.replace("%s", "21"));
    }
}
