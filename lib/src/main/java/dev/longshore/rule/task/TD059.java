package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LinuxParameters;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate adds one capability only. */
final class TD059 extends ContainerRule {
    private static final String ALLOWED = "SYS_PTRACE";

    TD059() {
        super(
                "TD-059",
                "on Fargate, only " + ALLOWED + " may be added",
                Sources.CAPABILITIES + "; " + Sources.FARGATE_TASKS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Fargate supports only SYS_PTRACE as an added capability");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LinuxParameters linux = container.linuxParameters();
        // On Windows all of the Linux parameters are too many, says TD-086b.
        if (!task.isFargate() || task.isWindows() || linux == null) {
            return;
        }
        for (Value<String> capability : linux.addedCapabilities()) {
            if (capability.is(name -> !name.equals(ALLOWED))) {
                report.wrong(
                        this,
                        "linuxParameters.capabilities.add",
                        capability,
                        in(container) + "'linuxParameters.capabilities.add' must hold only " + ALLOWED
                                + " on Fargate, got " + capability,
                        "leave it out, or run the task on instances of your own");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargateContainer("linuxParameters: {capabilities: {add: [%s], drop: [ALL]}}"),
                "NET_ADMIN",
                "SYS_PTRACE");
    }
}
