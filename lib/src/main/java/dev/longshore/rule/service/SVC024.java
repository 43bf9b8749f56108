package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Behind an internet gateway one needs an address. */
final class SVC024 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}
              TableOfSubnet:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: {Ref: Subnet}, RouteTableId: {Ref: Table}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Out:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: {Ref: Table}
                  DestinationCidrBlock: 0.0.0.0/0
                  GatewayId: {Ref: Gateway}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: "256"
                  Memory: "512"
                  ContainerDefinitions: [{Name: app, Image: nginx}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}], AssignPublicIp: %s}}
            """;

    SVC024() {
        super(
                "SVC-024",
                "tasks in public subnets have a public address, or endpoints for what they need",
                "Observed: " + Sources.FARGATE_NETWORK,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "CannotPullContainerError: … i/o timeout, or ResourceInitializationError: unable to "
                        + "pull secrets or registry auth");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        TaskDefinition task = service.task();
        if (network == null
                || task == null
                || !service.isFargate()
                || !"DISABLED".equals(Value.knownOr(network.assignPublicIp(), "DISABLED"))) {
            return;
        }
        Needs needs = Needs.of(task, resources);
        for (Reference subnet : network.subnets()) {
            Network reached = Network.of(subnet, resources);
            String missing =
                    reached == null || reached.way() != Network.Way.INTERNET_GATEWAY ? "" : needs.outOfReach(reached);
            if (!missing.isEmpty()) {
                report.wrong(
                        this,
                        network.placeOf("assignPublicIp"),
                        "assignPublicIp",
                        "DISABLED",
                        "'assignPublicIp' must be ENABLED in public subnet " + subnet
                                + " to reach what the task needs to " + "start, which is " + missing + ", got DISABLED",
                        "set 'assignPublicIp' to ENABLED, or take subnets with a route to a NAT gateway");
                return;
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "DISABLED"),
                TEMPLATE.replace("%s", "ENABLED"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
