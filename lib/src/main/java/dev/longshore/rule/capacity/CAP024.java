package dev.longshore.rule.capacity;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Instances that ECS manages are in a security group. */
final class CAP024 extends ResourceRule<CapacityProvider> {

    CAP024() {
        super(
                CapacityProvider.KIND,
                "CAP-024",
                "a provider of managed instances has a security group",
                Sources.MANAGED_INSTANCES_NETWORK,
                Confidence.STATED,
                Consequence.REFUSED,
                "Model validation failed (#/ManagedInstancesProvider/InstanceLaunchTemplate/NetworkConfiguration: required key [SecurityGroups] not found)");
    }

    @Override
    protected void judge(CapacityProvider resource, Resources all, Report report) {
        Items<Link> groups = resource.managedSecurityGroups();
        if (resource.hasManagedNetwork() && groups.isEmpty()) {
            report.wrong(
                    this,
                    groups.place(),
                    "SecurityGroups",
                    null,
                    "'SecurityGroups' of the 'NetworkConfiguration' must have one, got none",
                    "add the security group of the instances");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Yaml.resource(
                        "Provider",
                        "AWS::ECS::CapacityProvider",
                        "ManagedInstancesProvider: {InfrastructureRoleArn: arn, InstanceLaunchTemplate: {Ec2InstanceProfileArn: arn, NetworkConfiguration: {Subnets: [subnet-1], SecurityGroups: %s}}}"));
        return Yaml.varying(yaml, "[]", "[sg-1]");
    }
}
