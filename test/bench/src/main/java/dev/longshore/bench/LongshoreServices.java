package dev.longshore.bench;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.WebService;
import software.amazon.awscdk.Stack;

/** Web services of Longshore. */
public final class LongshoreServices {
    private LongshoreServices() {}

    /** Synthesizes as many as the first argument says. */
    public static void main(String[] args) {
        Size.of(args).synthesize(LongshoreServices::define);
    }

    private static void define(Stack stack, int count) {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        for (int i = 0; i < count; i++) {
            WebService.create(
                    stack,
                    "Service" + i,
                    s -> s.cluster(cluster)
                            .addContainer("web", "nginxinc/nginx-unprivileged:1.29", c -> c.port(8080))
                            .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
        }
    }
}
