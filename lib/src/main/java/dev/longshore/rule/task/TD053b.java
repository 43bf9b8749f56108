package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** With a network interface of its own, a task asks the DNS of the VPC. */
final class TD053b extends UnsupportedRule {
    TD053b() {
        super(
                "TD-053b",
                List.of("extraHosts"),
                Where.AWSVPC,
                Sources.CONTAINER,
                "Extra hosts are not supported on container when networkMode=awsvpc.",
                "[{hostname: db, ipAddress: 10.0.0.5}]",
                "leave it out, and put the name into a private hosted zone");
    }
}
