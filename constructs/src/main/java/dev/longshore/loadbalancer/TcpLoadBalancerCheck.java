package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.elasticloadbalancingv2.INetworkLoadBalancer;

/** What must hold for the options of a TCP load balancer. */
public final class TcpLoadBalancerCheck {
    private static final Pattern PRINCIPAL = Pattern.compile("\\*|arn:[^:]+:iam::[0-9]{12}:(root|(role|user)/.+)");

    private TcpLoadBalancerCheck() {}

    /** Returns what is wrong with a load balancer that stands alone, so that it needs a VPC. */
    static List<Finding> ofLoadBalancer(TcpLoadBalancerProps props, Place place) {
        List<Finding> findings = new ArrayList<>(of(props, place));
        OptionCheck check = new OptionCheck(place);
        LoadBalancerCheck.alone(props.common(), props.existing() != null, check);
        findings.addAll(check.findings());
        return findings;
    }

    /** Returns what is wrong with the options, wherever the VPC comes from. */
    public static List<Finding> of(TcpLoadBalancerProps props, Place place) {
        LoadBalancerProps common = props.common();
        INetworkLoadBalancer existing = props.existing();
        EndpointServiceOptions endpoints = props.endpointService();
        OptionCheck check = new OptionCheck(place);
        LoadBalancerCheck.common(common, existing != null, endpoints != null, check);
        check.require(
                existing == null
                        || !existing.getConnections().getSecurityGroups().isEmpty(),
                OptionRule.UNKNOWN_GROUPS,
                "loadBalancer",
                null,
                "must come with its security groups: tasks let in nothing else",
                "import it with loadBalancerSecurityGroups(List.of(\"sg-…\")) among the attributes");
        if (endpoints != null) {
            endpoints(endpoints, check);
        }
        addresses(props, check);
        return Judge.unacknowledged(check.findings(), common.acknowledged(), place);
    }

    private static void endpoints(EndpointServiceOptions endpoints, OptionCheck check) {
        check.require(
                !endpoints.allowedPrincipals().isEmpty(),
                OptionRule.ENDPOINT_PRINCIPALS,
                "allowPrincipal",
                null,
                "is missing in 'endpointService': who may make endpoints",
                "add allowPrincipal(\"arn:aws:iam::111122223333:root\")");
        for (String principal : endpoints.allowedPrincipals()) {
            check.require(
                    LateValue.isIn(principal) || PRINCIPAL.matcher(principal).matches(),
                    OptionRule.ENDPOINT_PRINCIPALS,
                    "allowPrincipal",
                    principal,
                    "must be the ARN of an account, a role or a user, or '*' for everybody",
                    "write arn:aws:iam::111122223333:root for an account");
        }
    }

    private static void addresses(TcpLoadBalancerProps props, OptionCheck check) {
        IVpc vpc = props.common().vpc();
        if (!props.staticAddresses() || vpc == null) {
            return;
        }
        int subnets = vpc.getPublicSubnets().size();
        int given = props.allocationIds().size();
        check.require(
                        !props.common().internal(),
                        OptionRule.STATIC_ADDRESSES,
                        "staticAddresses",
                        null,
                        "are public: an internal load balancer has none",
                        "leave out one of internal(true) and staticAddresses(…)")
                .require(
                        given == 0 || given == subnets,
                        OptionRule.STATIC_ADDRESSES,
                        "staticAddresses",
                        given,
                        "must be as many as the VPC has public subnets, " + subnets,
                        "give one for each, or none to have them made");
    }
}
