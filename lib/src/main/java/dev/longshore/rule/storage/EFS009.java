package dev.longshore.rule.storage;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.IngressRule;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.model.resource.SecurityGroup;
import dev.longshore.model.resource.SecurityGroupIngress;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A task reaches the mount targets of its file system. */
final class EFS009 extends MountRule {
    private static final int NFS = 2049;
    /** TCP by its name, and by its number. */
    private static final Set<String> TCP = Set.of("tcp", "6");

    EFS009() {
        super(
                "EFS-009",
                "the security groups of mount targets let NFS (2049) in from the tasks",
                Sources.MOUNT_NETWORK,
                Confidence.DERIVED,
                "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: … mount.nfs4: Connection timed out");
    }

    @Override
    void judge(Mount mount, Resources all, Report report) {
        Mounter mounter = Mounter.of(mount.service(), all);
        if (mounter == null || !all.isComplete()) {
            return;
        }
        Items<Link> tasks = mounter.securityGroups();
        if (tasks.isEmpty() || !tasks.isComplete()) {
            return;
        }
        for (MountTarget target : mount.targets()) {
            Items<Link> groups = target.securityGroups();
            boolean closed = !groups.isEmpty()
                    && groups.isComplete()
                    && groups.stream().allMatch(group -> isCertainlyClosed(group, tasks, all));
            if (closed) {
                report.wrong(
                        this,
                        groups.place(),
                        "SecurityGroups",
                        groups.toString(),
                        "'SecurityGroups' must let TCP " + NFS + " in from the tasks of "
                                + mount.resource().logicalId() + ", got " + groups + ", which do not",
                        "let TCP " + NFS + " in from the security group of "
                                + (mounter.isOfInstances() ? "its instances" : "the service"));
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.files("Encrypted: true"),
                        FileSystems.subnet("A", "eu-west-1a"),
                        Yaml.resource("Group", "AWS::EC2::SecurityGroup", "GroupDescription: files"),
                        Yaml.resource("TaskGroup", "AWS::EC2::SecurityGroup", "GroupDescription: tasks"),
                        Yaml.resource(
                                "Ingress",
                                "AWS::EC2::SecurityGroupIngress",
                                "GroupId: {Ref: Group}, IpProtocol: tcp, FromPort: %s, ToPort: %s, SourceSecurityGroupId: {Ref: TaskGroup}"),
                        FileSystems.mountTarget("TargetA", "A", "[{Ref: Group}]"),
                        FileSystems.task(""),
                        FileSystems.service("[{Ref: A}]", "[{Ref: TaskGroup}]", "[TargetA, Ingress]")),
                "111",
                "2049");
    }

    private static boolean isCertainlyClosed(Link link, Items<Link> tasks, Resources all) {
        SecurityGroup group = SecurityGroup.KIND.at(link, all);
        if (group == null || !group.ingress().isComplete()) {
            return false;
        }
        Stream<IngressRule> own =
                SecurityGroupIngress.KIND.thatMayPointTo(group, SecurityGroupIngress::group, all).stream()
                        .map(SecurityGroupIngress::rule);
        return Stream.concat(group.ingress().stream(), own).noneMatch(rule -> mayLetIn(rule, tasks));
    }

    private static boolean mayLetIn(IngressRule rule, Items<Link> tasks) {
        String protocol = Value.knownOr(rule.protocol(), "-1");
        boolean all = protocol == null || protocol.equals("-1");
        boolean tcp = all || TCP.contains(String.valueOf(protocol).toLowerCase(Locale.ROOT));
        Integer from = Value.knownOr(rule.fromPort(), 0);
        Integer to = Value.knownOr(rule.toPort(), Range.PORTS.max());
        boolean port = all || ((from == null || from <= NFS) && (to == null || to >= NFS));
        Link source = rule.sourceGroup();
        // Addresses are not looked at: they may be those of the tasks.
        boolean fromTasks = !rule.isFromGroup()
                || source == null
                || source.target() == null
                || tasks.stream().anyMatch(task -> source.target().equals(task.target()) || task.target() == null);
        return tcp && port && fromTasks;
    }
}
