package dev.longshore.sampleapps.privatelink;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.task.TaskSize;
import java.util.Objects;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A service that another account reaches through PrivateLink, and nobody else: a TCP load balancer without addresses. */
public final class PrivateLinkStack extends Stack {
    /** Who may make endpoints; {@code cdk deploy private-link -c consumer=…} takes another one. */
    private static final String CONSUMER = "arn:aws:iam::111122223333:root";

    /** Defines the stack. */
    public PrivateLinkStack(Construct scope, String id) {
        super(scope, id);
        Object consumer = getNode().tryGetContext("consumer");
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        TcpLoadBalancer door = TcpLoadBalancer.create(
                this,
                "LoadBalancer",
                lb -> lb.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .internal(true)
                        .endpointService(e -> e.allowPrincipal(consumer == null ? CONSUMER : consumer.toString())));
        EcsService.create(
                this,
                "Shop",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "nginx",
                                "nginxinc/nginx-unprivileged:1.29",
                                c -> c.port(8080).healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .listen(door, l -> l.port(80)));
        CfnOutput.Builder.create(this, "EndpointService")
                .description("What the other account makes an endpoint of")
                .value(Objects.requireNonNull(door.getEndpointService()).getVpcEndpointServiceName())
                .build();
    }
}
