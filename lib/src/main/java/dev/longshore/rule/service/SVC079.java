package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.model.VpcLatticeConfiguration;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** VPC Lattice reaches a port of the task. */
final class SVC079 extends ServiceRule {
    SVC079() {
        super(
                "SVC-079",
                "VPC Lattice has a port of the task and the infrastructure role",
                Sources.LATTICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: no port mapping has that name, or the role is missing");
    }

    @Override
    void judge(Service service, Report report) {
        List<String> names = PortNames.of(service.task());
        for (VpcLatticeConfiguration lattice : service.vpcLatticeConfigurations()) {
            Value<String> name = lattice.portName();
            if (names != null && name != null && name.is(port -> !names.contains(port))) {
                report.wrong(
                        this,
                        "vpcLatticeConfigurations.portName",
                        name,
                        "'vpcLatticeConfigurations.portName' must be the name of a port mapping of the task, got "
                                + name,
                        PortNames.fix("portName", names));
            }
            if (lattice.roleArn() == null) {
                report.wrong(
                        this,
                        lattice.placeOf("roleArn"),
                        "vpcLatticeConfigurations.roleArn",
                        null,
                        "'vpcLatticeConfigurations.roleArn' must be set, got none",
                        "set it to a role with the policy AmazonECSInfrastructureRolePolicyForVpcLattice");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  containerDefinitions: [{name: app, image: nginx, memory: 128, portMappings: [{containerPort: 80, name: http}]}]
                service: {vpcLatticeConfigurations: [{portName: %s, targetGroupArn: arn, roleArn: arn}]}
                """, "web", "http");
    }
}
