package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** With a network interface of its own, a task has a network. */
final class TD053e extends UnsupportedRule {
    TD053e() {
        super(
                "TD-053e",
                List.of("disableNetworking"),
                Where.AWSVPC,
                Sources.FARGATE_TASKS,
                "Disable Networking is not supported on container when networkMode=awsvpc.",
                "true",
                "leave it out, and close the security group instead");
    }
}
