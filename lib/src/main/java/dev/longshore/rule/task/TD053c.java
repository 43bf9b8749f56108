package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** With a network interface of its own, a task asks the DNS of the VPC. */
final class TD053c extends UnsupportedRule {
    TD053c() {
        super(
                "TD-053c",
                List.of("dnsServers"),
                Where.AWSVPC,
                Sources.FARGATE_TASKS,
                "DNS servers are not supported on container when networkMode=awsvpc.",
                "[10.0.0.2]",
                "leave it out, and set the servers in the DHCP options of the VPC");
    }
}
