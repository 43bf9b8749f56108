package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.SystemControl;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The network of the host is not the task's to tune. */
final class TD085 extends ContainerRule {
    TD085() {
        super(
                "TD-085",
                "no systemControls net.* in network mode host",
                Sources.SYSTEM_CONTROL,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: network namespaced systemControls are not supported in network mode host");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (SystemControl control : container.systemControls()) {
            Value<String> name = control.namespace();
            if ("host".equals(Ports.networkMode(task)) && name != null && name.is(text -> text.startsWith("net."))) {
                report.wrong(
                        this,
                        "systemControls.namespace",
                        name,
                        in(container) + "'systemControls' must set nothing of the network in network mode host, got "
                                + name,
                        "leave it out, and set it on the instance");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "networkMode: host\n" + Yaml.container("systemControls: [{namespace: %s, value: 1024}]"),
                "net.core.somaxconn",
                "kernel.msgmax");
    }
}
