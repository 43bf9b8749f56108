package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Fargate has no devices of a host. */
final class TD055 extends UnsupportedRule {
    TD055() {
        super(
                "TD-055",
                List.of("linuxParameters.devices"),
                Where.FARGATE,
                Sources.LINUX_PARAMETERS + "; " + Sources.FARGATE_TASKS,
                "Fargate compatible task definitions do not support devices",
                "[{hostPath: /dev/fuse}]",
                "leave it out, or run the task on instances");
    }
}
