package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;

/** Each task takes an address. */
final class SVC201 extends Rule {
    private static final String TEMPLATE = """
            Resources:
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/28}}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  LaunchType: FARGATE
                  DesiredCount: %s
                  DeploymentConfiguration: {MinimumHealthyPercent: 0, MaximumPercent: 100}
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}]}}
            """;

    SVC201() {
        super(
                "SVC-201",
                "subnets have addresses for all tasks of a deployment at full scale",
                "Observed: " + Sources.SUBNET_SIZE,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free "
                        + "addresses to satisfy the request.");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            Resource self = model.resources().get(service.place().logicalId());
            if (self != null) {
                judge(service, self, model, report);
            }
        }
    }

    private void judge(Service service, Resource self, EcsModel model, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        TaskDefinition task = service.task();
        boolean ownAddress = task != null && "awsvpc".equals(Value.known(task.networkMode()));
        Long tasks = ownAddress || service.isFargate() ? Addresses.mostTasks(service) : null;
        Long addresses = network == null ? null : Addresses.of(network.subnets(), model.resources());
        if (network == null || tasks == null || addresses == null) {
            return;
        }
        long taken = Neighbours.addresses(service, model, self, network.subnets());
        if (tasks > addresses - taken) {
            report.wrong(
                    this,
                    network.placeOf("subnets"),
                    "subnets",
                    Long.toString(addresses - taken),
                    "'subnets' must have an address for each of " + tasks + " tasks of a deployment at full scale, got "
                            + (addresses - taken)
                            + (taken == 0
                                    ? ""
                                    : " beside " + taken
                                            + " for load balancers, endpoints, instances and other services"),
                    "take larger subnets, or lower 'maxCapacity' or 'maximumPercent'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "12"), TEMPLATE.replace("%s", "11"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
