package dev.longshore.rule.network;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.IngressRule;
import dev.longshore.model.resource.InterfaceEndpoint;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.SecurityGroup;
import dev.longshore.model.resource.SecurityGroupIngress;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An endpoint that nobody may talk to is no way to anything. */
final class NET002 extends ResourceRule<InterfaceEndpoint> {
    private static final int HTTPS = 443;
    /** TCP by its name, by its number, and as one of all. */
    private static final Set<String> TCP = Set.of("tcp", "6", "-1");

    NET002() {
        super(
                InterfaceEndpoint.KIND,
                "NET-002",
                "the security groups of an interface endpoint let HTTPS (443) in",
                Sources.ENDPOINT_GROUP,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "ResourceInitializationError: unable to pull secrets or registry auth: … context deadline exceeded");
    }

    @Override
    protected void judge(InterfaceEndpoint endpoint, Resources all, Report report) {
        Items<Link> groups = endpoint.securityGroups();
        if (groups.isEmpty() || !groups.isComplete() || !groups.stream().allMatch(group -> isClosed(group, all))) {
            return;
        }
        report.wrong(
                this,
                groups.place(),
                "SecurityGroupIds",
                groups.toString(),
                "'SecurityGroupIds' must let TCP " + HTTPS + " in, got " + groups + ", which do not",
                "let TCP " + HTTPS + " in from the range of the VPC, or from the security groups of the tasks");
    }

    private static boolean isClosed(Link link, Resources all) {
        SecurityGroup group = SecurityGroup.KIND.at(link, all);
        if (group == null || !all.isComplete() || !group.ingress().isComplete()) {
            return false;
        }
        Stream<IngressRule> others = SecurityGroupIngress.KIND.in(all).stream()
                .filter(ingress -> {
                    Link of = ingress.group();
                    return of == null || of.target() == null || of.pointsTo(group);
                })
                .map(SecurityGroupIngress::rule);
        return Stream.concat(group.ingress().stream(), others).noneMatch(NET002::mayLetIn);
    }

    private static boolean mayLetIn(IngressRule rule) {
        String protocol = Value.knownOr(rule.protocol(), "-1");
        Integer from = Value.knownOr(rule.fromPort(), 0);
        Integer to = Value.knownOr(rule.toPort(), Range.PORTS.max());
        boolean every = "-1".equals(protocol);
        return (protocol == null || TCP.contains(protocol.toLowerCase(Locale.ROOT)))
                && (every || ((from == null || from <= HTTPS) && (to == null || to >= HTTPS)));
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("Vpc", "AWS::EC2::VPC", "CidrBlock: 10.0.0.0/16"),
                        Yaml.resource(
                                "Group",
                                "AWS::EC2::SecurityGroup",
                                "VpcId: {Ref: Vpc}, GroupDescription: Endpoints, SecurityGroupIngress: "
                                        + "[{IpProtocol: tcp, FromPort: %s, ToPort: %s, CidrIp: 10.0.0.0/16}]"),
                        Yaml.resource(
                                "Endpoint",
                                "AWS::EC2::VPCEndpoint",
                                "VpcId: {Ref: Vpc}, VpcEndpointType: Interface, ServiceName: com.amazonaws.eu-west-1.logs, "
                                        + "SubnetIds: [subnet-1], SecurityGroupIds: [{Ref: Group}]")),
                "80",
                "443");
    }
}
