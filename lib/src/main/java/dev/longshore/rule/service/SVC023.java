package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Tasks reach what they need to start. */
final class SVC023 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}
              TableOfSubnet:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: {Ref: Subnet}, RouteTableId: {Ref: Table}}
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
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [%s]}}
            """;
    private static final String WAY_OUT = """
              Out:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}
            """;

    SVC023() {
        super(
                "SVC-023",
                "subnets have a way to the registry, the logs and the secrets of the task",
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
        if (network == null || task == null || !service.isFargate()) {
            return;
        }
        Needs needs = Needs.of(task, resources);
        for (Reference subnet : network.subnets()) {
            Network reached = Network.of(subnet, resources);
            String missing = reached == null || reached.way() != Network.Way.NONE ? "" : needs.outOfReach(reached);
            if (!missing.isEmpty()) {
                report.wrong(
                        this,
                        subnet.place(),
                        "subnets",
                        subnet.toString(),
                        "'subnets' must have a way to what the task needs to start, which is " + missing + ", got "
                                + subnet + " without a route out",
                        needs.publicImage() == null
                                ? "add these VPC endpoints, or a route to a NAT gateway, or take public subnets with "
                                        + "'assignPublicIp' ENABLED"
                                : "add a route to a NAT gateway, or copy the image to ECR and add VPC endpoints, or take "
                                        + "public subnets with 'assignPublicIp' ENABLED");
                return;
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Subnet}"),
                TEMPLATE.replace("%s", "{Ref: Subnet}") + WAY_OUT,
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
