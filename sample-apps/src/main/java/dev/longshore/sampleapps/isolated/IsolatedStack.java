package dev.longshore.sampleapps.isolated;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.Nat;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.network.NetworkProps;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Peer;
import software.constructs.Construct;

/**
 * A service with no internet at all: no public subnet, no NAT gateway, an image from ECR, endpoints for what the tasks
 * need, and a load balancer that only the VPC reaches.
 */
public final class IsolatedStack extends Stack {
    /** An image in an ECR repository of yours; {@code cdk deploy isolated -c image=…} takes another one. */
    private static final String IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1.0";

    /** Defines the stack. */
    public IsolatedStack(Construct scope, String id) {
        super(scope, id);
        Object image = getNode().tryGetContext("image");
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .network(n -> n.nat(Nat.NONE)
                                .publicSubnets(false)
                                .endpoints(NetworkEndpoint.ECR, NetworkEndpoint.LOGS)));
        WebService.create(
                this,
                "Shop",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("shop", image == null ? IMAGE : image.toString(), c -> c.port(8080))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .loadBalancer(
                                lb -> lb.internal(true).plainHttp().allowFrom(Peer.ipv4(NetworkProps.DEFAULT_CIDR))));
    }
}
