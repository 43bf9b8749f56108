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

/** Instances that ECS manages run Linux tasks of a certain kind. */
final class TD125 extends TaskRule {
    private static final List<String> MODES = List.of("awsvpc", "host");
    private static final String MUST_NOT = "must not be set";

    TD125() {
        super(
                "TD-125",
                "on Managed Instances: network mode awsvpc or host, Linux, no ipcMode, no proxyConfiguration, no Docker volume",
                Sources.MANAGED_INSTANCES,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Managed Instances compatible task definitions do not support the parameter");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        if (!task.requires("MANAGED_INSTANCES")) {
            return;
        }
        Value<String> mode = task.networkMode();
        if (mode != null && mode.is(name -> !MODES.contains(name))) {
            wrong("networkMode", mode, "must be one of " + MODES, "set it to awsvpc", report);
        }
        Value<String> family = task.operatingSystemFamily();
        if (task.isWindows() && family != null) {
            wrong("runtimePlatform.operatingSystemFamily", family, "must be LINUX", "set it to LINUX", report);
        }
        // What Fargate and other network modes refuse as well is said there.
        Value<String> ipc = task.isFargate() || task.isWindows() ? null : task.given("ipcMode");
        if (ipc != null) {
            wrong("ipcMode", ipc, MUST_NOT, "leave it out", report);
        }
        Value<String> proxy = MODES.get(0).equals(Ports.networkMode(task)) ? task.given("proxyConfiguration") : null;
        if (proxy != null && !task.isWindows()) {
            wrong("proxyConfiguration", proxy, MUST_NOT, "leave it out", report);
        }
        for (Volume volume : task.volumes()) {
            Value<String> docker = task.isFargate() ? null : volume.given("dockerVolumeConfiguration");
            if (docker != null) {
                wrong("dockerVolumeConfiguration", docker, MUST_NOT, "use a volume of the host or EFS", report);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [MANAGED_INSTANCES]\nnetworkMode: %s\n" + Yaml.container("cpu: 10"),
                "bridge",
                "host");
    }

    private void wrong(String option, Value<String> value, String must, String fix, Report report) {
        report.wrong(this, option, value, "'" + option + "' " + must + " on Managed Instances, got " + value, fix);
    }
}
