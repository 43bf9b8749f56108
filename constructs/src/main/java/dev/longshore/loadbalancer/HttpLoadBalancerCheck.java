package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.IVpc;

/** What must hold for the options of a load balancer. */
public final class HttpLoadBalancerCheck {
    private HttpLoadBalancerCheck() {}

    /** Returns what is wrong with a load balancer that stands alone, so that it needs a VPC. */
    static List<Finding> ofLoadBalancer(HttpLoadBalancerProps props, Place place) {
        List<Finding> findings = new ArrayList<>(of(props, place));
        findings.addAll(new OptionCheck(place)
                .require(
                        props.vpc() != null || props.existing() != null,
                        OptionRule.MISSING,
                        "vpc",
                        null,
                        "is missing",
                        "add vpc(cluster.getVpc())")
                .require(
                        props.internal() || props.existing() != null || hasPublicSubnets(props.vpc()),
                        OptionRule.PUBLIC_SUBNETS,
                        "internal",
                        false,
                        "must be true in a VPC without public subnets",
                        "add internal(true), and say who in the VPC may reach it")
                .findings());
        return findings;
    }

    private static boolean hasPublicSubnets(@Nullable IVpc vpc) {
        return vpc == null || !vpc.getPublicSubnets().isEmpty();
    }

    /** Returns what is wrong with the options, wherever the VPC comes from. */
    public static List<Finding> of(HttpLoadBalancerProps props, Place place) {
        boolean adopted = props.existing() != null || props.securityGroup() != null;
        OptionCheck check = new OptionCheck(place)
                .require(
                        adopted || !props.allowedFrom().isEmpty(),
                        OptionRule.REACHABLE_FROM,
                        "allowFrom",
                        null,
                        "is missing: who may reach the load balancer",
                        "add allowFrom(Peer.ipv4(\"203.0.113.0/24\")) or allowFromAnywhere()")
                .require(
                        props.plainHttp() || !props.certificates().isEmpty(),
                        OptionRule.ENCRYPTION,
                        "https",
                        null,
                        "is missing",
                        "add https(certificate), or write plainHttp() out")
                .require(
                        !props.plainHttp() || props.certificates().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "plainHttp",
                        null,
                        "and 'https' are both given",
                        "give one of them; https redirects port 80 on its own");
        return Judge.unacknowledged(check.findings(), props.acknowledged(), place);
    }
}
