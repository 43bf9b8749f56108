package dev.longshore.rehearsal;

import java.time.Duration;
import java.util.Map;

/**
 * How long a resource usually takes, in seconds. AWS promises none of these: they are rounded from what people report, good to tell
 * minutes from seconds and for nothing finer.
 */
final class TypicalTimes {
    private static final int DEFAULT = 5;

    private static final Map<String, Integer> CREATE = Map.ofEntries(
            Map.entry("AWS::EC2::NatGateway", 110),
            Map.entry("AWS::EC2::VPCEndpoint", 80),
            Map.entry("AWS::EC2::InternetGateway", 16),
            Map.entry("AWS::EC2::VPC", 12),
            Map.entry("AWS::EC2::Instance", 60),
            Map.entry("AWS::AutoScaling::AutoScalingGroup", 90),
            Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", 150),
            Map.entry("AWS::EFS::MountTarget", 85),
            Map.entry("AWS::EFS::FileSystem", 10),
            Map.entry("AWS::FSx::FileSystem", 1200),
            Map.entry("AWS::IAM::Role", 18),
            Map.entry("AWS::IAM::Policy", 16),
            Map.entry("AWS::IAM::ManagedPolicy", 16),
            Map.entry("AWS::IAM::InstanceProfile", 125),
            Map.entry("AWS::ServiceDiscovery::PrivateDnsNamespace", 45),
            Map.entry("AWS::ServiceDiscovery::PublicDnsNamespace", 45),
            Map.entry("AWS::RDS::DBInstance", 420),
            Map.entry("AWS::RDS::DBCluster", 60),
            Map.entry("AWS::ElastiCache::ReplicationGroup", 600),
            Map.entry("AWS::OpenSearchService::Domain", 1200),
            Map.entry("AWS::CloudFront::Distribution", 240),
            Map.entry("AWS::CertificateManager::Certificate", 180),
            Map.entry("AWS::S3::Bucket", 20),
            Map.entry("AWS::KMS::Key", 20),
            Map.entry("AWS::Route53::RecordSet", 35),
            Map.entry("AWS::WAFv2::WebACLAssociation", 30));

    private static final Map<String, Integer> DELETE = Map.ofEntries(
            Map.entry("AWS::EC2::NatGateway", 60),
            Map.entry("AWS::EC2::VPCEndpoint", 60),
            Map.entry("AWS::AutoScaling::AutoScalingGroup", 120),
            Map.entry("AWS::EFS::MountTarget", 60),
            Map.entry("AWS::RDS::DBInstance", 240),
            Map.entry("AWS::CloudFront::Distribution", 300),
            Map.entry("AWS::Route53::RecordSet", 35));

    private TypicalTimes() {}

    static Duration create(Resource resource) {
        return Duration.ofSeconds(CREATE.getOrDefault(resource.type, DEFAULT));
    }

    static Duration update(Resource resource) {
        return Duration.ofSeconds(DEFAULT);
    }

    static Duration delete(Resource resource) {
        return Duration.ofSeconds(DELETE.getOrDefault(resource.type, DEFAULT));
    }
}
