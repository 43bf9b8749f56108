package dev.longshore.loadbalancer;

import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.route53.IPrivateHostedZone;
import software.amazon.awscdk.services.s3.IBucket;

/** What must hold for load balancers of either kind. */
final class LoadBalancerCheck {
    /** A VPC is asked once, though many load balancers may be in it: the answer never changes. */
    private static final Map<IVpc, Boolean> HAS_PUBLIC_SUBNETS = new WeakHashMap<>();

    private LoadBalancerCheck() {}

    /** Checks what a load balancer that stands alone needs. */
    static void alone(LoadBalancerProps props, boolean existing, OptionCheck check) {
        check.require(
                        props.vpc() != null || existing,
                        OptionRule.MISSING,
                        "vpc",
                        null,
                        "is missing",
                        "add vpc(cluster.getVpc())")
                .require(
                        props.internal() || existing || hasPublicSubnets(props.vpc()),
                        OptionRule.PUBLIC_SUBNETS,
                        "internal",
                        false,
                        "must be true in a VPC without public subnets",
                        "add internal(true), and say who in the VPC may reach it");
    }

    static void common(LoadBalancerProps props, boolean existing, boolean reachable, OptionCheck check) {
        check.require(
                reachable
                        || existing
                        || props.securityGroup() != null
                        || !props.allowedFrom().isEmpty(),
                OptionRule.REACHABLE_FROM,
                "allowFrom",
                null,
                "is missing: who may reach the load balancer",
                "add allowFrom(Peer.ipv4(\"203.0.113.0/24\")) or allowFromAnywhere()");
        props.madeWith().forEach(option -> adopted(existing, option, check));
        check.require(
                existing || props.securityGroup() == null || props.allowedFrom().isEmpty(),
                OptionRule.CONTRADICTION,
                "allowFrom",
                null,
                "and 'securityGroup' are both given",
                "leave it out: who may reach the load balancer is the matter of that group");
        DnsNames.check(props.domainNames(), check);
        AccessLogs logs = props.accessLogs();
        IBucket bucket = logs == null ? null : logs.bucket();
        check.require(
                bucket == null || bucket.getEncryptionKey() == null,
                OptionRule.LOG_BUCKET,
                "accessLogs",
                null,
                "must be a bucket that S3 encrypts: load balancers can't use a key of KMS",
                "give one with BucketEncryption.S3_MANAGED, or accessLogs() without a bucket");
    }

    private static void adopted(boolean existing, String option, OptionCheck check) {
        check.require(
                !existing,
                OptionRule.CONTRADICTION,
                option,
                null,
                "and 'loadBalancer' are both given",
                "set it where the load balancer is made");
    }

    /** Returns whether a certificate can be validated in the zones of all names. */
    static boolean isPublic(List<DomainName> names) {
        return names.stream().noneMatch(name -> name.zone() instanceof IPrivateHostedZone);
    }

    private static boolean hasPublicSubnets(@Nullable IVpc vpc) {
        return vpc == null
                || HAS_PUBLIC_SUBNETS.computeIfAbsent(
                        vpc, each -> !each.getPublicSubnets().isEmpty());
    }
}
