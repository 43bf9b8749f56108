package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Faults are injected through a network that ECS knows. */
final class TD110 extends TaskRule {
    private static final List<String> MODES = List.of("awsvpc", "host");

    TD110() {
        super(
                "TD-110",
                "enableFaultInjection needs the network mode awsvpc or host",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: fault injection is supported only in the network modes awsvpc and host");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<Boolean> inject = task.enableFaultInjection();
        String mode = Ports.networkMode(task);
        if (inject != null && inject.is(on -> on) && mode != null && !MODES.contains(mode)) {
            report.wrong(
                    this,
                    "enableFaultInjection",
                    inject,
                    "'enableFaultInjection' must not be set in network mode " + mode + ", got " + inject,
                    "set 'networkMode' to awsvpc, or leave it out");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "enableFaultInjection: true\nnetworkMode: %s\n" + Yaml.container("cpu: 10"), "bridge", "host");
    }
}
