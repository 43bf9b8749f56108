package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** Windows has no read-only root file system. */
final class TD086 extends UnsupportedRule {
    TD086() {
        super(
                "TD-086",
                List.of("readonlyRootFilesystem"),
                Where.WINDOWS,
                Sources.CONTAINER,
                "ReadonlyRootFilesystem parameter is not supported for Windows containers",
                "true",
                "leave it out");
    }
}
