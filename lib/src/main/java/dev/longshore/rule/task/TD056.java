package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Fargate has /dev/shm in one size. */
final class TD056 extends UnsupportedRule {
    TD056() {
        super(
                "TD-056",
                List.of("linuxParameters.sharedMemorySize"),
                Where.FARGATE,
                Sources.LINUX_PARAMETERS + "; " + Sources.FARGATE_TASKS,
                "Fargate compatible task definitions do not support sharedMemorySize",
                "256",
                "leave it out, or mount a tmpfs");
    }
}
