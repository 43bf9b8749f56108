package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Scratch space of a certain size is a thing of Fargate. */
final class TD029 extends TaskRule {
    private static final String ON_EC2 =
            "requiresCompatibilities: [EC2]\nephemeralStorage: {sizeInGiB: %s}\n" + Yaml.container("cpu: 10");

    TD029() {
        super(
                "TD-029",
                "ephemeralStorage only on Fargate",
                Sources.EPHEMERAL_STORAGE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: ephemeral storage is only supported on Fargate");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Integer> size = task.ephemeralStorageGiB();
        // On Managed Instances it is TD-125.
        if (size != null && size.isKnown() && task.isNeverFargate() && !task.requires(TD125.MANAGED_INSTANCES)) {
            report.wrong(
                    this,
                    "ephemeralStorage.sizeInGiB",
                    size,
                    "'ephemeralStorage' is only for Fargate, got " + size + " GiB for a task that runs on "
                            + task.requiresCompatibilities(),
                    "leave it out: the task shares the disk of its instance");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                ON_EC2.replace("%s", "21"),
                Yaml.fargate("networkMode: awsvpc\ncpu: 256\nmemory: 512\nephemeralStorage: {sizeInGiB: 200}\n"),
                ON_EC2.replace("%s", "\"${Token[X.1]}\""));
    }
}
