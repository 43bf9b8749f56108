package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.LateValue;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.ICluster;

/** Whether a load balancer is in the VPC of the service's cluster. */
final class GatewayVpc {
    /** What CDK returns before the first lookup of a VPC. */
    private static final String NOT_LOOKED_UP = "vpc-12345";

    private GatewayVpc() {}

    /** Returns whether the two are certainly not one VPC. */
    static boolean differs(EcsServiceProps props, IVpc ofBalancer) {
        IVpc ofCluster = vpc(props);
        if (ofCluster == null || ofBalancer == ofCluster) {
            return false;
        }
        if (ofBalancer instanceof Vpc && ofCluster instanceof Vpc) {
            // Two that this app makes, unless they are two views of one.
            return !path(ofBalancer).equals(path(ofCluster));
        }
        String one = ofBalancer.getVpcId();
        String other = ofCluster.getVpcId();
        return isKnown(one) && isKnown(other) && !one.equals(other);
    }

    static String path(IVpc vpc) {
        return vpc.getNode().getPath();
    }

    private static boolean isKnown(String id) {
        return !LateValue.isIn(id) && !id.equals(NOT_LOOKED_UP);
    }

    private static @Nullable IVpc vpc(EcsServiceProps props) {
        EcsCluster ours = props.cluster();
        ICluster existing = props.existingCluster();
        return ours != null ? ours.getVpc() : existing == null ? null : existing.getVpc();
    }
}
