package dev.longshore.rule.service;

import dev.longshore.model.Container;
import dev.longshore.model.MountPoint;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A shell leaves its traces. */
final class SVC036 extends ServiceRule {
    SVC036() {
        super(
                "SVC-036",
                "ECS Exec needs a root file system that can be written",
                Sources.EXEC,
                Confidence.STATED,
                Consequence.IGNORED,
                "TargetNotConnectedException, once a command is run: the agent could not start");
    }

    @Override
    void judge(Service service, Report report) {
        Value<Boolean> exec = service.enableExecuteCommand();
        TaskDefinition task = service.task();
        if (exec == null || !exec.is(Boolean::booleanValue) || task == null) {
            return;
        }
        for (Container container : task.containers()) {
            if (Boolean.TRUE.equals(Value.known(container.readonlyRootFilesystem()))
                    && container.mountPoints().isComplete()
                    && container.mountPoints().stream()
                            .map(MountPoint::containerPath)
                            .noneMatch(SVC036::mayHoldAgent)) {
                report.wrong(
                        this,
                        "enableExecuteCommand",
                        exec,
                        "'enableExecuteCommand' needs containers that can be written to, got " + exec + " and '"
                                + container.label() + "' with 'readonlyRootFilesystem'",
                        "mount volumes at /var/lib/amazon/ssm and /var/log/amazon/ssm of '" + container.label() + "'");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition: {containerDefinitions: [{name: app, image: nginx, memory: 128, readonlyRootFilesystem: true}]}
                service: {enableExecuteCommand: %s}
                """, "true", "false");
    }

    // The agent of Systems Manager writes to /var/lib/amazon/ssm and /var/log/amazon/ssm.
    private static boolean mayHoldAgent(@Nullable Value<String> path) {
        String known = Value.known(path);
        return known == null || known.equals("/var") || known.startsWith("/var/lib") || known.startsWith("/var/log");
    }
}
