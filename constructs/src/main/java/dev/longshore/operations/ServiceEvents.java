package dev.longshore.operations;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.events.CfnRule.InputTransformerProperty;
import software.amazon.awscdk.services.events.CfnRule.TargetProperty;
import software.constructs.Construct;

/** The events of ECS that no metric has. By the ECS Developer Guide: service action, deployment and task events. */
final class ServiceEvents {
    private ServiceEvents() {}

    static Map<String, CfnRule> tell(Construct scope, Watched watched, String topicArn, boolean stoppedTasks) {
        Map<String, CfnRule> rules = new LinkedHashMap<>();
        List<String> service = List.of(watched.service().getRef());
        rules.put(
                "Deployments",
                rule(
                        scope,
                        "Deployments",
                        topicArn,
                        pattern("ECS Deployment State Change", service, named("SERVICE_DEPLOYMENT_FAILED")),
                        "a deployment failed: <reason>",
                        "$.detail.reason"));
        rules.put(
                "Placements",
                rule(
                        scope,
                        "Placements",
                        topicArn,
                        pattern(
                                "ECS Service Action",
                                service,
                                named(
                                        "SERVICE_TASK_PLACEMENT_FAILURE",
                                        "SERVICE_TASK_CONFIGURATION_FAILURE",
                                        "SERVICE_TASK_START_IMPAIRED",
                                        "SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED")),
                        "tasks can't be started: <reason>",
                        "$.detail.eventName"));
        if (stoppedTasks) {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("clusterArn", List.of(watched.clusterArn()));
            detail.put("group", List.of("service:" + watched.service().getAttrName()));
            detail.put("lastStatus", List.of("STOPPED"));
            // Not what the scheduler stops in a deployment, nor Spot.
            detail.put("stopCode", List.of("EssentialContainerExited", "TaskFailedToStart"));
            rules.put(
                    "StoppedTasks",
                    rule(
                            scope,
                            "StoppedTasks",
                            topicArn,
                            pattern("ECS Task State Change", List.of(), detail),
                            "a task stopped: <reason>",
                            "$.detail.stoppedReason"));
        }
        return Ordered.copy(rules);
    }

    private static Map<String, Object> named(String... events) {
        return Ordered.map("eventName", List.of(events));
    }

    private static Map<String, Object> pattern(String type, List<String> resources, Map<String, Object> detail) {
        Map<String, Object> pattern = new LinkedHashMap<>();
        pattern.put("source", List.of("aws.ecs"));
        pattern.put("detail-type", List.of(type));
        if (!resources.isEmpty()) {
            pattern.put("resources", resources);
        }
        pattern.put("detail", detail);
        return pattern;
    }

    private static CfnRule rule(
            Construct scope,
            String id,
            String topicArn,
            Map<String, Object> pattern,
            String message,
            String reasonPath) {
        return CfnRule.Builder.create(scope, id)
                .eventPattern(pattern)
                .targets(List.of(TargetProperty.builder()
                        .id("Topic")
                        .arn(topicArn)
                        .inputTransformer(InputTransformerProperty.builder()
                                .inputPathsMap(paths(reasonPath))
                                .inputTemplate("\"ECS in <region>: " + message + " (<resource>)\"")
                                .build())
                        .build()))
                .build();
    }

    private static Map<String, String> paths(String reasonPath) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("region", "$.region");
        paths.put("resource", "$.resources[0]");
        paths.put("reason", reasonPath);
        return paths;
    }
}
