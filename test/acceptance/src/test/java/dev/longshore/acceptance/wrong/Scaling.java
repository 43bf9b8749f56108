package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;

/** A valid service whose number of tasks belongs to its scaling, and where to change that. */
final class Scaling {
    private Scaling() {}

    static ScalableTaskCount scaled(Stack stack, int minimum, int maximum) {
        return unset(stack).autoScaleTaskCount(bounds(minimum, maximum));
    }

    static EnableScalingProps bounds(int minimum, int maximum) {
        return EnableScalingProps.builder()
                .minCapacity(minimum)
                .maxCapacity(maximum)
                .build();
    }

    /** A service whose count belongs to its scaling. */
    static FargateService unset(Stack stack) {
        return Services.fargate(stack, service -> service.desiredCount(null));
    }

    static CfnResource target(Stack stack, BaseService service, String id, int minimum, int maximum) {
        return Hatch.resource(
                stack,
                id,
                "AWS::ApplicationAutoScaling::ScalableTarget",
                Map.of(
                        "ServiceNamespace",
                        "ecs",
                        "ScalableDimension",
                        "ecs:service:DesiredCount",
                        "ResourceId",
                        Fn.join(
                                "/",
                                List.of("service", service.getCluster().getClusterName(), service.getServiceName())),
                        "MinCapacity",
                        minimum,
                        "MaxCapacity",
                        maximum));
    }

    static void policy(Stack stack, String id, CfnResource target, Map<String, ?> properties) {
        CfnResource policy = Hatch.resource(stack, id, "AWS::ApplicationAutoScaling::ScalingPolicy", properties);
        set(policy, "PolicyName", "orders-" + id);
        set(policy, "ScalingTargetId", target.getRef());
    }

    static Map<String, ?> cpu(int percent) {
        return tracking("ECSServiceAverageCPUUtilization", percent, Map.of());
    }

    /** The configuration of a policy that holds a predefined metric. */
    static Map<String, ?> tracking(String metric, int value, Map<String, String> more) {
        Map<String, String> specification = new TreeMap<>(more);
        specification.put("PredefinedMetricType", metric);
        return Map.of(
                "PolicyType",
                "TargetTrackingScaling",
                "TargetTrackingScalingPolicyConfiguration",
                Map.of("TargetValue", value, "PredefinedMetricSpecification", specification));
    }
}
