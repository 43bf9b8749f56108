package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
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

/** Each task takes an address. */
final class SVC201 extends TemplateRule {
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
    void judge(Service service, Resource self, Resources resources, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        TaskDefinition task = service.task();
        boolean ownAddress = task != null && "awsvpc".equals(Value.known(task.networkMode()));
        Long tasks = ownAddress || service.isFargate() ? Addresses.mostTasks(service) : null;
        Long addresses = network == null ? null : Addresses.of(network.subnets(), resources);
        if (network != null && tasks != null && addresses != null && tasks > addresses) {
            report.wrong(
                    this,
                    network.placeOf("subnets"),
                    "subnets",
                    Long.toString(addresses),
                    "'subnets' must have an address for each of " + tasks + " tasks of a deployment at full scale, got "
                            + addresses,
                    "take larger subnets, or lower 'maxCapacity' or 'maximumPercent'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "12"), TEMPLATE.replace("%s", "11"), TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
