package dev.longshore.network;

import dev.longshore.internal.ServiceTrust;
import dev.longshore.profile.Profile;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.FlowLog;
import software.amazon.awscdk.services.ec2.FlowLogDestination;
import software.amazon.awscdk.services.ec2.FlowLogMaxAggregationInterval;
import software.amazon.awscdk.services.ec2.FlowLogResourceType;
import software.amazon.awscdk.services.ec2.FlowLogTrafficType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** Logs of the traffic that the network refused: what a security group that is too tight looks like. */
final class FlowLogs {
    private FlowLogs() {}

    static LogGroup add(Construct scope, Vpc vpc, Profile profile) {
        LogGroup group = LogGroup.Builder.create(scope, "FlowLogGroup")
                .retention(profile.logRetention())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        Role role = Role.Builder.create(scope, "FlowLogRole")
                .assumedBy(ServiceTrust.of("vpc-flow-logs.amazonaws.com", "ec2", "vpc-flow-log/*"))
                .build();
        ManagedPolicy.Builder.create(scope, "FlowLogPolicy")
                .roles(List.of(role))
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(List.of(PolicyStatement.Builder.create()
                                .actions(
                                        List.of("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"))
                                .resources(List.of(group.getLogGroupArn()))
                                .build()))
                        .build())
                .build();
        FlowLog.Builder.create(scope, "FlowLog")
                .resourceType(FlowLogResourceType.fromVpc(vpc))
                .trafficType(FlowLogTrafficType.REJECT)
                .maxAggregationInterval(FlowLogMaxAggregationInterval.TEN_MINUTES)
                // The policy above is all it needs; CDK would add an inline one.
                .destination(FlowLogDestination.toCloudWatchLogs(group, role.withoutPolicyUpdates()))
                .build();
        return group;
    }
}
