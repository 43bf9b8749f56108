package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** With a network interface of its own, a task is named after it. */
final class TD053 extends UnsupportedRule {
    TD053() {
        super(
                "TD-053",
                List.of("hostname"),
                Where.AWSVPC,
                Sources.CONTAINER,
                "hostname is not supported on container when networkMode=awsvpc.",
                "shop",
                "leave it out");
    }
}
