package dev.longshore.test;

import java.util.List;
import java.util.Map;

/** The properties that an outline shows: capacity, counts, ports, names, and what happens to data. */
final class OutlinedProperties {
    private static final List<String> BESIDE = List.of("Condition", "DeletionPolicy", "UpdateReplacePolicy");

    // Looked up by type only, never iterated: the order is that of each list.
    private static final Map<String, List<String>> BY_TYPE = Map.ofEntries(
            Map.entry(
                    "AWS::ECS::Service",
                    List.of(
                            "ServiceName",
                            "LaunchType",
                            "CapacityProviderStrategy",
                            "DesiredCount",
                            "SchedulingStrategy",
                            "DeploymentConfiguration")),
            Map.entry(
                    "AWS::ECS::TaskDefinition",
                    List.of("Family", "Cpu", "Memory", "NetworkMode", "RequiresCompatibilities", "RuntimePlatform")),
            Map.entry("AWS::ECS::Cluster", List.of("ClusterName", "ClusterSettings")),
            Map.entry("AWS::ECS::CapacityProvider", List.of("Name", "AutoScalingGroupProvider")),
            Map.entry("AWS::AutoScaling::AutoScalingGroup", List.of("AutoScalingGroupName", "MinSize", "MaxSize")),
            Map.entry("AWS::ApplicationAutoScaling::ScalableTarget", List.of("MinCapacity", "MaxCapacity")),
            Map.entry(
                    "AWS::ApplicationAutoScaling::ScalingPolicy",
                    List.of("PolicyType", "TargetTrackingScalingPolicyConfiguration")),
            Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", List.of("Name", "Type", "Scheme")),
            Map.entry("AWS::ElasticLoadBalancingV2::Listener", List.of("Port", "Protocol", "SslPolicy")),
            Map.entry("AWS::ElasticLoadBalancingV2::ListenerRule", List.of("Priority", "Conditions")),
            Map.entry(
                    "AWS::ElasticLoadBalancingV2::TargetGroup",
                    List.of("Name", "Port", "Protocol", "TargetType", "HealthCheckPath")),
            Map.entry("AWS::EC2::SecurityGroupIngress", List.of("CidrIp", "FromPort", "ToPort")),
            Map.entry("AWS::EC2::SecurityGroup", List.of("GroupName", "SecurityGroupIngress")),
            Map.entry("AWS::EC2::VPC", List.of("CidrBlock")),
            Map.entry("AWS::EC2::Subnet", List.of("CidrBlock", "MapPublicIpOnLaunch")),
            Map.entry("AWS::EFS::FileSystem", List.of("Encrypted", "ThroughputMode", "BackupPolicy")),
            Map.entry("AWS::EFS::AccessPoint", List.of("PosixUser", "RootDirectory")),
            Map.entry("AWS::Logs::LogGroup", List.of("LogGroupName", "RetentionInDays")),
            Map.entry("AWS::S3::Bucket", List.of("BucketName", "PublicAccessBlockConfiguration")),
            Map.entry("AWS::SQS::Queue", List.of("QueueName", "FifoQueue", "VisibilityTimeout")),
            Map.entry("AWS::RDS::DBInstance", List.of("DBInstanceIdentifier", "Engine", "DeletionProtection")),
            Map.entry("AWS::DynamoDB::Table", List.of("TableName", "KeySchema", "DeletionProtectionEnabled")),
            Map.entry("AWS::IAM::Role", List.of("RoleName", "ManagedPolicyArns")));

    private OutlinedProperties() {}

    static List<String> beside() {
        return BESIDE;
    }

    static List<String> of(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }
}
