package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** How long one task of a service takes to get healthy, to be given up, and to stop. */
record TaskTimes(Duration start, Duration failure, Duration stop) {
    // Network interface, image pull, start.
    private static final int LAUNCH = 35;

    static TaskTimes of(Account account, Resource service) {
        int check = 0;
        int fails = 0;
        int startPeriod = 0;
        int stop = 5;
        Optional<Resource> task = account.alive("AWS::ECS::TaskDefinition", service.text("TaskDefinition"));
        if (task.isPresent()) {
            for (JsonNode container : task.get().properties().path("ContainerDefinitions")) {
                JsonNode health = container.path("HealthCheck");
                if (health.isObject()) {
                    int interval = health.path("Interval").asInt(30);
                    check = Math.max(check, interval);
                    fails = Math.max(fails, interval * health.path("Retries").asInt(3));
                    startPeriod =
                            Math.max(startPeriod, health.path("StartPeriod").asInt(0));
                }
            }
        }
        for (JsonNode attached : service.properties().path("LoadBalancers")) {
            Resource group = account.alive(
                            "AWS::ElasticLoadBalancingV2::TargetGroup",
                            attached.path("TargetGroupArn").asText())
                    .orElse(null);
            if (group != null) {
                int interval =
                        group.properties().path("HealthCheckIntervalSeconds").asInt(30);
                check = Math.max(
                        check,
                        interval
                                * group.properties()
                                        .path("HealthyThresholdCount")
                                        .asInt(5));
                fails = Math.max(
                        fails,
                        interval
                                * group.properties()
                                        .path("UnhealthyThresholdCount")
                                        .asInt(2));
                stop = Math.max(stop, deregistration(group));
            }
        }
        int patience = Math.max(
                startPeriod,
                service.properties().path("HealthCheckGracePeriodSeconds").asInt(0));
        return new TaskTimes(
                Duration.ofSeconds(LAUNCH + check),
                Duration.ofSeconds(LAUNCH + patience + fails),
                Duration.ofSeconds(stop));
    }

    private static int deregistration(Resource group) {
        return group.properties()
                .path("TargetGroupAttributes")
                .valueStream()
                .filter(entry -> entry.path("Key").asText().equals("deregistration_delay.timeout_seconds"))
                .findFirst()
                .map(entry -> entry.path("Value").asInt(300))
                .orElse(300);
    }
}
