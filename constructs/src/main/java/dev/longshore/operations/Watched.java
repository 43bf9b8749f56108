package dev.longshore.operations;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CfnService;

/**
 * A service whose alarms are made.
 *
 * @param service the service
 * @param clusterName the name of its cluster
 * @param clusterArn the ARN of its cluster
 * @param targetGroups its target groups, each as CloudWatch names it, with the load balancer's name
 * @param insights whether Container Insights counts the tasks
 * @param servedName the name by which Service Connect counts its requests, or null where it counts none
 */
public record Watched(
        CfnService service,
        String clusterName,
        String clusterArn,
        List<Map.Entry<String, String>> targetGroups,
        boolean insights,
        @Nullable String servedName) {
    /** Keeps the order of the target groups. */
    public Watched {
        targetGroups = Ordered.copy(targetGroups);
    }

    Metric ofService(String name, String statistic) {
        return new Metric("AWS/ECS", name, dimensions(), statistic);
    }

    Metric ofContainerInsights(String name) {
        return new Metric("ECS/ContainerInsights", name, dimensions(), "Average");
    }

    /**
     * Returns a metric of the proxies of Service Connect. They send what was asked by {@code DiscoveryName}, and what was
     * answered by {@code TargetDiscoveryName}; the name of a service that may stand beside the latter is the client's, so
     * that it is left out: ECS Developer Guide, CloudWatch metrics.
     */
    Metric ofServed(String dimension, String name, String statistic) {
        return new Metric("AWS/ECS", name, Ordered.map(dimension, Objects.requireNonNull(servedName)), statistic);
    }

    Metric ofTargets(int index, String name, String statistic) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("LoadBalancer", targetGroups.get(index).getValue());
        dimensions.put("TargetGroup", targetGroups.get(index).getKey());
        return new Metric("AWS/ApplicationELB", name, dimensions, statistic);
    }

    private Map<String, String> dimensions() {
        Map<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("ClusterName", clusterName);
        dimensions.put("ServiceName", service.getAttrName());
        return dimensions;
    }
}
