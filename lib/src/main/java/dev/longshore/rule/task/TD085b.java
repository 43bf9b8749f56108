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
import java.util.List;

/** A container may set what is its own. */
final class TD085b extends ContainerRule {
    private static final List<String> IPC = List.of(
            "kernel.msgmax",
            "kernel.msgmnb",
            "kernel.msgmni",
            "kernel.sem",
            "kernel.shmall",
            "kernel.shmmax",
            "kernel.shmmni",
            "kernel.shm_rmid_forced");

    TD085b() {
        super(
                "TD-085b",
                "systemControls set namespaced parameters only",
                Sources.SYSTEM_CONTROL,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: the namespace is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (SystemControl control : container.systemControls()) {
            Value<String> name = control.namespace();
            if (name != null && name.is(TD085b::isOfTheHost)) {
                report.wrong(
                        this,
                        "systemControls.namespace",
                        name,
                        in(container) + "'systemControls' must set net.*, fs.mqueue.* or one of " + IPC + ", got "
                                + name,
                        "leave it out: it is a setting of the whole instance");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("systemControls: [{namespace: %s, value: 1024}]"),
                "vm.max_map_count",
                "net.core.somaxconn");
    }

    private static boolean isOfTheHost(String name) {
        return !name.startsWith("net.") && !name.startsWith("fs.mqueue.") && !IPC.contains(name);
    }
}
