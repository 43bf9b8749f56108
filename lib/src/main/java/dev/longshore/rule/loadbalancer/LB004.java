package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What the internet is to reach is in subnets that it reaches. */
final class LB004 extends ResourceRule<LoadBalancer> {

    LB004() {
        super(
                LoadBalancer.KIND,
                "LB-004",
                "an internet-facing load balancer is only in subnets with a route to an internet gateway",
                Sources.SUBNET_ROUTES,
                Confidence.UNCERTAIN,
                Consequence.IGNORED,
                "the load balancer is made, and connections from the internet time out");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        if (resource.isInternetFacing()) {
            for (Link subnet : resource.subnets()) {
                if (Networks.isCertainlyPrivate(subnet, all)) {
                    report.wrong(
                            this,
                            subnet.place(),
                            "Subnets",
                            subnet.text(),
                            "'Subnets' of an internet-facing load balancer must have a route to an internet gateway, got "
                                    + subnet + ", which has none",
                            "put it into public subnets, or set 'Scheme' to internal");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                in("NatGatewayId"), in("GatewayId"), in("NatGatewayId").replace("internet-facing", "{Ref: Parameter}"));
    }

    private static String in(String gateway) {
        return Yaml.template(
                Balancers.balancer("Balancer", "Type: network, Scheme: internet-facing, Subnets: [{Ref: A}]"),
                Yaml.resource("A", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1a"),
                Yaml.resource("Table", "AWS::EC2::RouteTable", ""),
                Yaml.resource(
                        "Association",
                        "AWS::EC2::SubnetRouteTableAssociation",
                        "SubnetId: {Ref: A}, RouteTableId: {Ref: Table}"),
                Yaml.resource(
                        "Route",
                        "AWS::EC2::Route",
                        "RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, " + gateway
                                + ": {Ref: Gateway}"));
    }
}
