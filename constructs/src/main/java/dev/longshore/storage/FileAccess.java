package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import dev.longshore.internal.Traffic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.CfnSecurityGroupIngress;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;
import software.constructs.IDependable;

/** What a task needs to reach a file system over NFS. */
final class FileAccess {
    /** The port of NFS. */
    static final int NFS = 2049;

    private FileAccess() {}

    /** Returns the permission to do that with a file system through one of its access points. */
    static PolicyStatement statement(
            List<String> actions, String fileSystemArn, String accessPointKey, @Nullable String accessPointArn) {
        PolicyStatement.Builder statement =
                PolicyStatement.Builder.create().actions(actions).resources(List.of(fileSystemArn));
        if (accessPointArn != null) {
            statement.conditions(Ordered.map("StringEquals", Ordered.map(accessPointKey, accessPointArn)));
        }
        return statement.build();
    }

    /** Opens the way from tasks to a file system in both groups, with rules that belong to the tasks. */
    static List<IDependable> open(Construct scope, String name, List<ISecurityGroup> tasks, ISecurityGroup files) {
        List<IDependable> rules = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            ISecurityGroup group = tasks.get(i);
            // CDK would put the rule beside the file system, where each service that comes or goes changes a template.
            rules.add(CfnSecurityGroupIngress.Builder.create(scope, name + "Nfs" + (i == 0 ? "" : i + 1))
                    .groupId(files.getSecurityGroupId())
                    .sourceSecurityGroupId(group.getSecurityGroupId())
                    .ipProtocol("tcp")
                    .fromPort(NFS)
                    .toPort(NFS)
                    .description("NFS from tasks that mount it")
                    .build());
            letOut(group, files, rules);
        }
        return rules;
    }

    /** Opens the way to a file system that was there already, unless its group is not to be changed. */
    static List<IDependable> openExisting(List<ISecurityGroup> tasks, List<ISecurityGroup> files) {
        List<IDependable> rules = new ArrayList<>();
        for (ISecurityGroup target : files) {
            for (ISecurityGroup group : tasks) {
                // CDK knows which imported groups may be changed; "remote" has it put the rule into the tasks' stack.
                target.addIngressRule(group, Traffic.tcp(NFS), "NFS from tasks that mount it", true);
                rules.add(group);
                letOut(group, target, rules);
            }
            rules.add(target);
        }
        return rules;
    }

    private static void letOut(ISecurityGroup group, ISecurityGroup files, List<IDependable> rules) {
        if (!Boolean.TRUE.equals(group.getAllowAllOutbound())) {
            group.addEgressRule(files, Traffic.tcp(NFS), "NFS to files");
            rules.add(group);
        }
    }
}
