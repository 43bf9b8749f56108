package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Fargate has no swap space. */
final class TD057 extends UnsupportedRule {
    TD057() {
        super(
                "TD-057",
                List.of("linuxParameters.maxSwap", "linuxParameters.swappiness"),
                Where.FARGATE,
                Sources.LINUX_PARAMETERS + "; " + Sources.FARGATE_TASKS,
                "Fargate compatible task definitions do not support maxSwap",
                "256",
                "leave it out, and take a size with enough memory");
    }
}
