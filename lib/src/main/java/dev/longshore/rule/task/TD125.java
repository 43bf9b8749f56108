package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Instances that ECS manages run Linux tasks of a certain kind. */
final class TD125 extends TaskRule {
    static final String MANAGED_INSTANCES = "MANAGED_INSTANCES";
    private static final List<String> MODES = List.of("awsvpc", "host");

    TD125() {
        super(
                "TD-125",
                "on Managed Instances: network mode awsvpc or host, Linux, no ephemeralStorage, no ipcMode, no proxyConfiguration, no"
                        + " Docker volume",
                Sources.MANAGED_INSTANCES,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the parameter is refused on Managed Instances");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        // What Fargate refuses as well is said there.
        if (!task.requires(MANAGED_INSTANCES) || task.isFargate()) {
            return;
        }
        Value<String> family = task.operatingSystemFamily();
        if (family != null && task.isWindows()) {
            wrong("runtimePlatform.operatingSystemFamily", family, "must be LINUX", "set it to LINUX", report);
            return;
        }
        Value<String> mode = task.networkMode();
        if (mode != null && mode.is(name -> !MODES.contains(name))) {
            wrong("networkMode", mode, "must be one of " + MODES, "set it to awsvpc", report);
        }
        refuse(task, "ephemeralStorage", report);
        refuse(task, "ipcMode", report);
        // In other network modes it is TD-107.
        if ("awsvpc".equals(Ports.networkMode(task))) {
            refuse(task, "proxyConfiguration", report);
        }
        task.volumes().forEach(volume -> refuse(volume, "dockerVolumeConfiguration", report));
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [MANAGED_INSTANCES]\nnetworkMode: %s\n" + Yaml.container("cpu: 10"),
                "bridge",
                "host");
    }

    private void refuse(View view, String option, Report report) {
        Value<String> given = view.given(option);
        if (given != null) {
            wrong(option, given, "must not be set", "leave it out", report);
        }
    }

    private void wrong(String option, Value<String> value, String must, String fix, Report report) {
        report.wrong(this, option, value, "'" + option + "' " + must + " on Managed Instances, got " + value, fix);
    }
}
