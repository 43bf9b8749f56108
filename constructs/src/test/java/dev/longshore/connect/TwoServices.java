package dev.longshore.connect;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;

/** A shop that connects to its orders. */
abstract class TwoServices {
    final Stack stack = Synth.stack();
    final EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});

    EcsService serving(Consumer<EcsServiceProps.Builder> more) {
        return EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .serveAs("orders")
                        .apply(more));
    }

    EcsService client(EcsService orders, Consumer<EcsServiceProps.Builder> more) {
        return EcsService.create(
                stack,
                "Shop",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> {})
                        .connectTo(orders)
                        .apply(more));
    }
}
