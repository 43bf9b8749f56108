package dev.longshore.internal;

import software.constructs.Construct;

/**
 * Sets the CDK feature flags that would change what a construct renders, on that construct and below.
 *
 * <p>Flags of cdk.json do not reach JUnit, and teams differ in theirs: with these pinned the template is the same.
 */
public final class PinnedFlags {
    private static final String[] ON = {
        "@aws-cdk/aws-iam:minimizePolicies",
        "@aws-cdk/aws-ecs:arnFormatIncludesClusterName",
        "@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker",
        "@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm",
        "@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions",
        "@aws-cdk/core:enablePartitionLiterals",
        "@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway",
    };

    private PinnedFlags() {}

    /** Pins the flags, unless its scope did; to be called before the construct has children. */
    public static void on(Construct construct, Construct scope) {
        if (!OwnConstructs.mustPin(construct, scope)) {
            return;
        }
        var node = construct.getNode();
        for (String flag : ON) {
            node.setContext(flag, true);
        }
        // With it on, a service without load balancers renders [] and is deployed once more when a team adopts the
        // flag.
        node.setContext("@aws-cdk/aws-ecs:removeEmptyLoadBalancers", false);
    }
}
