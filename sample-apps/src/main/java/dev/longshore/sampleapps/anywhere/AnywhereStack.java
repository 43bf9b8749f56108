package dev.longshore.sampleapps.anywhere;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The till's service in the cloud, and its agent on each machine of the shops, in one cluster. */
public final class AnywhereStack extends Stack {
    private static final String IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:1.29";

    /** Defines the stack. */
    public AnywhereStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this, "Cluster", c -> c.profile(Profile.DEVELOPMENT).externalInstances());
        WebService.create(
                this,
                "Tills",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .addContainer("tills", IMAGE, c -> c.port(8080).healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
        EcsService.create(
                this,
                "Till",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.EXTERNAL)
                        .daemon()
                        .addContainer("till", IMAGE, c -> c.port(8080).memoryReservationMiB(64))
                        .size(TaskSize.of(256, 256)));
    }
}
