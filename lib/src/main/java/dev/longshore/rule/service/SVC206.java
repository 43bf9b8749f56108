package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A shell in a container comes by way of Systems Manager. */
final class SVC206 extends TemplateRule {
    private static final List<String> SESSIONS = List.of("ssmmessages");

    private static final String TEMPLATE = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}
              TableOfSubnet:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: {Ref: Subnet}, RouteTableId: {Ref: Table}}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  EnableExecuteCommand: %s
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}]}}
            """;

    SVC206() {
        super(
                "SVC-206",
                "ECS Exec has a way to Systems Manager from the subnets",
                Sources.EXEC,
                Confidence.STATED,
                Consequence.IGNORED,
                "TargetNotConnectedException: The execute command failed due to an internal error.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        Value<Boolean> exec = service.enableExecuteCommand();
        if (network == null || exec == null || !exec.is(Boolean::booleanValue)) {
            return;
        }
        for (Reference subnet : network.subnets()) {
            Network reached = Network.of(subnet, resources);
            if (reached != null
                    && reached.way() == Network.Way.NONE
                    && !reached.lacking(SESSIONS).isEmpty()) {
                report.wrong(
                        this,
                        "enableExecuteCommand",
                        exec,
                        "'enableExecuteCommand' needs a way to ssmmessages, got true in " + subnet
                                + " without a route out",
                        "add the VPC endpoint ssmmessages, or a route to a NAT gateway, or turn it off");
                return;
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "true"),
                TEMPLATE.replace("%s", "false"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
