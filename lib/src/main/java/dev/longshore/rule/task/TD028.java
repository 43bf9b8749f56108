package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate has scratch space of a certain size. */
final class TD028 extends TaskRule {
    private static final Range SIZE = new Range(21, 200);

    TD028() {
        super(
                "TD-028",
                "ephemeralStorage is " + SIZE + " GiB",
                Sources.EPHEMERAL_STORAGE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the ephemeral storage is out of range");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> size = task.ephemeralStorageGiB();
        if (size != null && !task.isNeverFargate() && size.is(SIZE::excludes)) {
            report.wrong(
                    this,
                    "ephemeralStorage.sizeInGiB",
                    size,
                    "'ephemeralStorage.sizeInGiB' must be " + SIZE + ", got " + size,
                    "set it to " + SIZE.closestTo(size) + ", or leave it out: 20 GiB come with the task");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargate("networkMode: awsvpc\ncpu: 256\nmemory: 512\nephemeralStorage: {sizeInGiB: %s}\n"),
                "20",
                "21");
    }
}
