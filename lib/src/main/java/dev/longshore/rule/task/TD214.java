package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** An EBS volume is attached to a machine of AWS, and to Windows on EC2 alone. */
final class TD214 extends VolumeRule {
    private static final String OPTION = "configuredAtLaunch";

    TD214() {
        super(
                "TD-214",
                "a volume configured at launch is in AWS, and with Windows on EC2",
                Sources.DATA_VOLUMES,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: no EBS volume is attached, and the task does not start");
    }

    @Override
    void judge(TaskDefinition task, Volume volume, Report report) {
        Value<Boolean> atLaunch = volume.configuredAtLaunch();
        if (atLaunch == null || !atLaunch.is(Boolean.TRUE::equals)) {
            return;
        }
        List<String> compatibilities = task.requiresCompatibilities().stream()
                .map(Value::known)
                .map(String::valueOf)
                .toList();
        boolean outside = compatibilities.equals(List.of("EXTERNAL"));
        boolean windowsOnFargate = task.isWindows() && compatibilities.equals(List.of("FARGATE"));
        if (outside || windowsOnFargate) {
            report.wrong(
                    this,
                    OPTION,
                    atLaunch,
                    in(volume) + "'" + OPTION + "' must not be set on "
                            + (outside ? "EXTERNAL" : "Fargate with Windows") + ", got true",
                    outside ? "mount a directory of the host" : "run the task on EC2");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [%s]\n" + Yaml.mounting(OPTION + ": true"), "EXTERNAL", "EC2");
    }
}
