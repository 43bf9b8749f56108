package dev.longshore.internal;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import software.constructs.Construct;
import software.constructs.Node;

/**
 * Sets the CDK feature flags that would change what a construct renders, on that construct and below.
 *
 * <p>Flags of cdk.json do not reach JUnit, and teams differ in theirs: with these pinned the template is the same.
 */
public final class PinnedFlags {
    private static final List<String> ON = List.of(
            "@aws-cdk/aws-iam:minimizePolicies",
            "@aws-cdk/aws-ecs:arnFormatIncludesClusterName",
            "@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker",
            "@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm",
            "@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions",
            "@aws-cdk/core:enablePartitionLiterals",
            "@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway");

    /** With it on, a service without load balancers renders [] and is deployed once more when a team adopts the flag. */
    private static final String OMIT_EMPTY = "@aws-cdk/aws-ecs:removeEmptyLoadBalancers";

    private static final Map<Construct, List<String>> MISSING = new WeakHashMap<>();

    private PinnedFlags() {}

    /** Pins the flags, unless they are so in its scope; to be called before the construct has children. */
    public static void on(Construct construct, Construct scope) {
        List<String> missing = MISSING.computeIfAbsent(scope, PinnedFlags::missing);
        MISSING.put(construct, List.of());
        if (!missing.isEmpty()) {
            Node node = construct.getNode();
            missing.forEach(flag -> node.setContext(flag, true));
        }
    }

    /** Pins what an empty list of load balancers is rendered as, where a service may have one. */
    public static void onWithoutLoadBalancers(Construct construct) {
        construct.getNode().setContext(OMIT_EMPTY, false);
    }

    // One call for all of them; a team that has adopted them all needs no other.
    private static List<String> missing(Construct scope) {
        Object context = scope.getNode().getAllContext();
        return ON.stream()
                .filter(flag -> !(context instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get(flag))))
                .toList();
    }
}
