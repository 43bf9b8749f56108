package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interface is in one network. */
final class SVC021c extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Group: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: %s, GroupDescription: Tasks}}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  NetworkConfiguration:
                    AwsvpcConfiguration: {Subnets: [{Ref: Subnet}], SecurityGroups: [{Ref: Group}]}
            """;

    SVC021c() {
        super(
                "SVC-021c",
                "subnets and security groups are of the same network",
                Sources.NETWORK,
                Confidence.STATED,
                Consequence.IGNORED,
                "Security group … and subnet … belong to different networks.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        if (network == null) {
            return;
        }
        Resource expected = null;
        for (Reference reference : Stream.concat(network.subnets().stream(), network.securityGroups().stream())
                .toList()) {
            Resource vpc = vpc(reference, resources);
            if (expected != null && vpc != null && !vpc.logicalId().equals(expected.logicalId())) {
                report.wrong(
                        this,
                        reference.place(),
                        "networkConfiguration",
                        reference.toString(),
                        "'networkConfiguration' must be of one network, got " + reference + " of " + vpc.logicalId()
                                + " beside " + expected.logicalId(),
                        "take one of " + expected.logicalId() + " in its place");
                return;
            }
            expected = expected == null ? vpc : expected;
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Other}"),
                TEMPLATE.replace("%s", "{Ref: Vpc}"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }

    private static @Nullable Resource vpc(Reference reference, Resources resources) {
        Resource resource = resources.get(reference.target());
        // A subnet and a security group name their network alike.
        return resource == null
                ? null
                : Wiring.target(resources, new Subnet(resource.properties()).vpc(), "AWS::EC2::VPC");
    }
}
