package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.Endpoint;
import dev.longshore.deployment.MeasuredGroup;
import dev.longshore.operations.AlarmOptions;
import dev.longshore.operations.ServiceAlarms;
import dev.longshore.operations.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.ecs.ICluster;
import software.constructs.Construct;

/** The alarms of a service. */
final class Alarms {
    private Alarms() {}

    static @Nullable ServiceAlarms of(
            Construct scope,
            EcsServiceProps props,
            ICluster cluster,
            BaseService service,
            Supplier<List<MeasuredGroup>> targetGroups,
            @Nullable Endpoint endpoint) {
        AlarmOptions options = props.alarms();
        if (options == null) {
            return null;
        }
        List<Map.Entry<String, String>> groups = new ArrayList<>();
        // Each deployment that moves requests leaves them at the other group.
        for (MeasuredGroup group : targetGroups.get()) {
            groups.add(Map.entry(group.targetGroup(), group.loadBalancer()));
        }
        CfnService rendered =
                (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
        // Of what is no HTTP the proxies count connections alone.
        String served = endpoint == null || endpoint.protocol() == null ? null : endpoint.name();
        return new ServiceAlarms(
                scope,
                "Alarms",
                options,
                new Watched(
                        rendered,
                        cluster.getClusterName(),
                        cluster.getClusterArn(),
                        groups,
                        hasInsights(props.cluster()),
                        served));
    }

    // Of a cluster that was there already nobody knows.
    private static boolean hasInsights(@Nullable EcsCluster cluster) {
        return cluster == null || cluster.getContainerInsights() != ContainerInsights.DISABLED;
    }
}
