package dev.longshore.rehearsal;

import java.util.Set;

/** Which resources hold what cannot be made again from the template. */
final class HeldData {
    // The type database marks the rest; these hold data, names that others have stored, or messages.
    private static final Set<String> ALSO = Set.of(
            "AWS::ECR::Repository",
            "AWS::SSM::Parameter",
            "AWS::S3Files::FileSystem",
            "AWS::ElastiCache::ServerlessCache",
            "AWS::MemoryDB::Cluster",
            "AWS::Route53::HostedZone",
            "AWS::ServiceDiscovery::PublicDnsNamespace");
    // A stack holds what its resources hold: they are judged one by one.
    private static final String STACK = "AWS::CloudFormation::Stack";

    private HeldData() {}

    static boolean in(String type) {
        ResourceType known = TypeDatabase.load().find(type);
        return !type.equals(STACK) && (ALSO.contains(type) || (known != null && known.holdsData()));
    }

    /** Whether deleting it under a policy loses data. */
    static boolean isLost(String type, String policy) {
        return in(type) && policy.equals("Delete");
    }
}
