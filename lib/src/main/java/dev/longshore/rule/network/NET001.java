package dev.longshore.rule.network;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Vpc;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.Set;

/** The group that a VPC comes with lets all its members reach each other. */
final class NET001 extends Rule {
    private static final String ATTRIBUTE = ".DefaultSecurityGroup";
    /** Where a resource becomes a member, in whatever type. */
    private static final Set<String> MEMBERSHIPS = Set.of(
            "SecurityGroups", "SecurityGroupIds", "GroupSet", "Groups", "VpcSecurityGroupIds", "VPCSecurityGroups");

    NET001() {
        super(
                "NET-001",
                "nothing is put into the default security group of a VPC",
                Sources.DEFAULT_GROUP,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing: whatever is in the group reaches everything else in it, on every port");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources resources = model.resources();
        for (Resource resource : resources.all()) {
            if (resource.hasKnownProperties()) {
                search(resource.properties(), false, resources, report);
            }
        }
    }

    private void search(Node node, boolean member, Resources resources, Report report) {
        if (node instanceof Node.Fields fields) {
            fields.all().forEach((name, value) -> search(value, MEMBERSHIPS.contains(name), resources, report));
        } else if (node instanceof Node.Elements list) {
            list.elements().forEach(element -> search(element, member, resources, report));
        } else if (member && node instanceof Node.Unresolved open && isDefaultGroup(open, resources)) {
            report.wrong(
                    this,
                    open.place(),
                    "SecurityGroups",
                    open.text(),
                    "'SecurityGroups' must be groups of their own, got " + open.text(),
                    "make a security group that lets in what is needed");
        }
    }

    private static boolean isDefaultGroup(Node.Unresolved open, Resources resources) {
        Resource vpc = resources.get(open.target());
        return vpc != null && vpc.type().equals(Vpc.KIND.type()) && open.text().endsWith(ATTRIBUTE);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("Vpc", "AWS::EC2::VPC", "CidrBlock: 10.0.0.0/16"),
                        Yaml.resource("Group", "AWS::EC2::SecurityGroup", "VpcId: {Ref: Vpc}, GroupDescription: Tasks"),
                        Yaml.resource("Instance", "AWS::EC2::Instance", "ImageId: ami-1, SecurityGroupIds: [%s]")),
                "{\"Fn::GetAtt\": [Vpc, DefaultSecurityGroup]}",
                "{\"Fn::GetAtt\": [Group, GroupId]}");
    }
}
