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
    /** What CDK writes for any network that it has yet to look up. */
    private static final String OPEN_LOOKUP = "vpc-12345";

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
        String expected = null;
        Reference given = network.subnets().stream()
                .filter(subnet -> isId(subnet, "subnet-"))
                .findFirst()
                .orElse(null);
        for (Reference reference : Stream.concat(network.subnets().stream(), network.securityGroups().stream())
                .toList()) {
            Reference vpc = vpc(reference, resources);
            Resource made = Wiring.target(resources, vpc, Network.VPC);
            String id = made != null ? made.logicalId() : isId(vpc, "vpc-") ? String.valueOf(vpc) : null;
            // A subnet with an id of before the template is in none of the networks that the template makes.
            String other = made != null && given != null ? given.toString() : expected;
            if (id != null && other != null && !id.equals(other)) {
                report.wrong(
                        this,
                        reference.place(),
                        "networkConfiguration",
                        reference.toString(),
                        "'networkConfiguration' must be of one network, got " + reference + " of " + id + " beside "
                                + other,
                        "take subnets and security groups of the same network");
                return;
            }
            expected = expected == null ? id : expected;
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "{Ref: Other}"),
                TEMPLATE.replace("%s", "{Ref: Vpc}"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }

    // A subnet and a security group name their network alike.
    private static @Nullable Reference vpc(Reference reference, Resources resources) {
        Resource resource = resources.get(reference.target());
        return resource == null ? null : new Subnet(resource.properties()).vpc();
    }

    private static boolean isId(@Nullable Reference reference, String prefix) {
        String literal = reference == null ? null : reference.literal();
        return literal != null && literal.startsWith(prefix) && !literal.equals(OPEN_LOOKUP);
    }
}
