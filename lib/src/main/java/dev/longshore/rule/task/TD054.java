package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Fargate takes no options for Docker. */
final class TD054 extends UnsupportedRule {
    TD054() {
        super(
                "TD-054",
                List.of("dockerSecurityOptions"),
                Where.FARGATE,
                Sources.CONTAINER + "; " + Sources.FARGATE_TASKS,
                "Fargate compatible task definitions do not support dockerSecurityOptions",
                "[no-new-privileges]",
                "leave it out");
    }
}
