package dev.longshore.service;

import dev.longshore.internal.LateValue;
import java.util.Objects;
import software.amazon.awscdk.IResolvable;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetGroupBase;
import software.constructs.Construct;

/** A second target group that is like the first in all but its name, whatever is said of that one until synthesis. */
final class TargetGroupCopy {
    private TargetGroupCopy() {}

    static CfnTargetGroup of(Construct scope, TargetGroupBase group) {
        CfnTargetGroup first =
                (CfnTargetGroup) Objects.requireNonNull(group.getNode().getDefaultChild());
        CfnTargetGroup copy = CfnTargetGroup.Builder.create(
                        scope, group.getNode().getId() + "Alternate")
                .healthCheckIntervalSeconds(first.getHealthCheckIntervalSeconds())
                .healthCheckPath(first.getHealthCheckPath())
                .healthCheckPort(first.getHealthCheckPort())
                .healthCheckProtocol(first.getHealthCheckProtocol())
                .healthCheckTimeoutSeconds(first.getHealthCheckTimeoutSeconds())
                .healthyThresholdCount(first.getHealthyThresholdCount())
                .unhealthyThresholdCount(first.getUnhealthyThresholdCount())
                .ipAddressType(first.getIpAddressType())
                .port(first.getPort())
                .protocol(first.getProtocol())
                .protocolVersion(first.getProtocolVersion())
                .targetType(first.getTargetType())
                .vpcId(first.getVpcId())
                .build();
        IResolvable matcher = LateValue.of(first.getMatcher());
        if (matcher != null) {
            copy.setMatcher(matcher);
        }
        IResolvable attributes = LateValue.of(first.getTargetGroupAttributes());
        if (attributes != null) {
            copy.setTargetGroupAttributes(attributes);
        }
        return copy;
    }
}
