package dev.longshore.rule.task;

import dev.longshore.rule.Sources;
import java.util.List;

/** With a network interface of its own, a task asks the DNS of the VPC. */
final class TD053d extends UnsupportedRule {
    TD053d() {
        super(
                "TD-053d",
                List.of("dnsSearchDomains"),
                Where.AWSVPC,
                Sources.FARGATE_TASKS,
                "ClientException: search domains are refused in network mode awsvpc",
                "[shop.internal]",
                "leave it out, and set the domain in the DHCP options of the VPC");
    }
}
