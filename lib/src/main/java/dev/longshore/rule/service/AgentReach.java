package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import java.util.List;

/** How the agent of an instance reaches ECS. */
final class AgentReach {
    static final String WAYS =
            "add these VPC endpoints, or a route to a NAT gateway, or take public subnets with public addresses";
    static final String WITHOUT_WAY = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}
              TableOfSubnet:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: {Ref: Subnet}, RouteTableId: {Ref: Table}}
            """;
    static final String WAY_OUT = """
              Out:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}
            """;

    private static final List<String> AGENT = List.of("ecs", "ecs-agent", "ecs-telemetry");

    private AgentReach() {}

    /** Reports the first subnet from which the agent certainly reaches nothing. */
    static void judge(Rule rule, String option, Items<Link> subnets, Resources resources, Report report) {
        for (Link subnet : subnets) {
            Network reached = Network.of(subnet, resources);
            List<String> missing =
                    reached == null || reached.way() != Network.Way.NONE ? List.of() : reached.lacking(AGENT);
            if (!missing.isEmpty()) {
                report.wrong(
                        rule,
                        subnet.place(),
                        option,
                        subnet.text(),
                        "'" + option + "' must have a way to ECS for the agents of the instances, by "
                                + String.join(", ", missing) + ", got " + subnet + " without a route out",
                        WAYS);
                return;
            }
        }
    }
}
