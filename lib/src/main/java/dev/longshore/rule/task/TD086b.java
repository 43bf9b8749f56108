package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Windows has no Linux parameters. */
final class TD086b extends UnsupportedRule {
    TD086b() {
        super(
                "TD-086b",
                List.of("linuxParameters"),
                Where.WINDOWS,
                Sources.CONTAINER,
                "ClientException: linuxParameters is not supported for Windows containers",
                "{initProcessEnabled: true}",
                "leave it out");
    }
}
