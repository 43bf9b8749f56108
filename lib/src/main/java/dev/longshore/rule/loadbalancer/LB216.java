package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.model.resource.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** IPv6 addresses come from the subnets. */
final class LB216 extends ResourceRule<LoadBalancer> {

    LB216() {
        super(
                LoadBalancer.KIND,
                "LB-216",
                "a load balancer with IPv6 addresses is in subnets that have an IPv6 range",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: You must specify subnets with an associated IPv6 CIDR block.");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        Value<String> type = resource.ipAddressType();
        if (type == null || !type.is(name -> name.startsWith("dualstack"))) {
            return;
        }
        for (Link link : resource.subnets()) {
            Subnet subnet = Subnet.KIND.at(link, all);
            if (subnet != null
                    && !subnet.has("Ipv6CidrBlock")
                    && !subnet.has("Ipv6NetmaskLength")
                    && all.possibleReferrersOf(subnet.logicalId(), "AWS::EC2::SubnetCidrBlock")
                            .isEmpty()) {
                report.wrong(
                        this,
                        link.place(),
                        "Subnets",
                        link.text(),
                        "'Subnets' must have IPv6 ranges where 'IpAddressType' is " + type + ", got " + link,
                        "give the subnet an 'Ipv6CidrBlock', or set 'IpAddressType' to ipv4");
                return;
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.balancer("Balancer", "Type: network, IpAddressType: %s, Subnets: [{Ref: Subnet}]"),
                        Yaml.resource("Subnet", "AWS::EC2::Subnet", "CidrBlock: 10.0.0.0/24")),
                "dualstack",
                "ipv4");
    }
}
