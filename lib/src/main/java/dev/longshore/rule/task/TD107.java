package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A proxy stands in a network interface. */
final class TD107 extends TaskRule {
    private static final String OPTION = "proxyConfiguration";
    private static final String REQUIRED = "awsvpc";

    TD107() {
        super(
                "TD-107",
                "proxyConfiguration needs the network mode awsvpc",
                Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "APPMESH proxy configuration is only supported in networkMode=awsvpc");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        String mode = Ports.networkMode(task);
        Value<String> proxy = task.given(OPTION);
        if (proxy != null && mode != null && !mode.equals(REQUIRED)) {
            report.wrong(
                    this,
                    proxy.place(),
                    OPTION,
                    null,
                    "'" + OPTION + "' must not be set in network mode " + mode + ", got one",
                    "set 'networkMode' to " + REQUIRED + ", or leave out '" + OPTION + "'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "networkMode: %s\n" + Yaml.container("cpu: 10") + OPTION + ": {type: APPMESH, containerName: app}\n",
                "bridge",
                REQUIRED);
    }
}
