package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Windows has no ulimits. */
final class TD086c extends UnsupportedRule {
    TD086c() {
        super(
                "TD-086c",
                List.of("ulimits"),
                Where.WINDOWS,
                Sources.CONTAINER,
                "ClientException: ulimits is not supported for Windows containers",
                "[{name: nofile, softLimit: 1024, hardLimit: 2048}]",
                "leave it out");
    }
}
