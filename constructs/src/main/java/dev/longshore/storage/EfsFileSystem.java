package dev.longshore.storage;

import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.efs.CfnFileSystem;
import software.amazon.awscdk.services.efs.CfnMountTarget;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.FileSystemAttributes;
import software.amazon.awscdk.services.efs.IFileSystem;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * Files that many tasks share and that outlive them: an EFS file system with a mount target in each zone, an access
 * point, encryption, a policy that keeps out strangers, plain text and root, backups, and tiers that cost less.
 *
 * <p>Mount it with {@code mount(files, "/data")}. Tasks of any service, capacity and stack may.
 */
public final class EfsFileSystem extends Construct implements IConnectable, Mountable {
    private final @Nullable CfnFileSystem resource;
    private final IFileSystem fileSystem;
    private final String fileSystemId;
    private final String fileSystemArn;
    private final List<ISecurityGroup> securityGroups;
    private final List<CfnMountTarget> mountTargets;
    private final EfsAccessPoint accessPoint;
    private final String volumeName;

    /** Defines the file system from finished options. */
    public EfsFileSystem(Construct scope, String id, EfsFileSystemProps props) {
        super(scope, id);
        Judge.report(
                this,
                Judge.unacknowledged(
                        FileSystemCheck.of(props, Judge.place(this, scope, id)),
                        props.acknowledged(),
                        Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        volumeName = VolumeNames.of(id);
        IFileSystem existing = props.existing();
        if (existing == null) {
            resource = FileSystemResource.create(this, props);
            fileSystemId = resource.getRef();
            fileSystemArn = resource.getAttrArn();
            ISecurityGroup group = securityGroup(props);
            securityGroups = List.of(group);
            mountTargets = Ordered.copy(MountTargets.in(
                    this,
                    Objects.requireNonNull(props.vpc()).selectSubnets(props.subnets()),
                    props.zone(),
                    fileSystemId,
                    group));
            fileSystem = view(group);
            nameWhatStays(props);
        } else {
            resource = null;
            fileSystem = existing;
            fileSystemId = existing.getFileSystemId();
            fileSystemArn = existing.getFileSystemArn();
            securityGroups = existing.getConnections().getSecurityGroups();
            mountTargets = List.of();
        }
        accessPoint = new EfsAccessPoint(this, "AccessPoint", this, props.accessPoint(), volumeName);
        TemplateMetadata.acknowledge(this, props.acknowledged());
    }

    /** Defines the file system from options written in place. */
    public static EfsFileSystem create(Construct scope, String id, Consumer<EfsFileSystemProps.Builder> options) {
        return new EfsFileSystem(
                scope, id, EfsFileSystemProps.builder().apply(options).build());
    }

    /** Adds another directory with an owner of its own, to be mounted in place of this. */
    public EfsAccessPoint addAccessPoint(String id, Consumer<EfsAccessPointProps.Builder> options) {
        return EfsAccessPoint.create(this, id, this, options);
    }

    /**
     * Returns the L2 file system. One that is made here is seen like one that is imported: what is granted on it goes to
     * the role alone, and its policy stays as it is.
     */
    public IFileSystem getFileSystem() {
        return fileSystem;
    }

    /** Returns the L1 file system, or null where one was there already. */
    public @Nullable CfnFileSystem getResource() {
        return resource;
    }

    /** Returns the id of the file system. */
    public String getFileSystemId() {
        return fileSystemId;
    }

    /** Returns the ARN of the file system. */
    public String getFileSystemArn() {
        return fileSystemArn;
    }

    /** Returns the mount targets that are made here. */
    public List<CfnMountTarget> getMountTargets() {
        return mountTargets;
    }

    /** Returns the access point that it is mounted with. */
    public EfsAccessPoint getAccessPoint() {
        return accessPoint;
    }

    @Override
    public TaskVolume getVolume() {
        return accessPoint.getVolume();
    }

    @Override
    public String getVolumeName() {
        return volumeName;
    }

    @Override
    public Connections getConnections() {
        return fileSystem.getConnections();
    }

    List<IDependable> allowFrom(Construct scope, String name, List<ISecurityGroup> tasks) {
        if (resource == null) {
            List<IDependable> there = FileAccess.openExisting(tasks, securityGroups);
            there.add(fileSystem.getMountTargetsAvailable());
            return there;
        }
        List<IDependable> there = new ArrayList<>(mountTargets);
        there.addAll(FileAccess.open(scope, name, tasks, securityGroups.get(0)));
        return there;
    }

    private ISecurityGroup securityGroup(EfsFileSystemProps props) {
        ISecurityGroup existing = props.securityGroup();
        return existing != null
                ? existing
                : SecurityGroup.Builder.create(this, "SecurityGroup")
                        .vpc(Objects.requireNonNull(props.vpc()))
                        // A changed description replaces the group: it never holds a value.
                        .description("Mount targets of the file system")
                        // A mount target answers and never asks.
                        .allowAllOutbound(false)
                        .build();
    }

    private IFileSystem view(ISecurityGroup group) {
        return FileSystem.fromFileSystemAttributes(
                this,
                "View",
                FileSystemAttributes.builder()
                        .fileSystemId(fileSystemId)
                        .securityGroup(group)
                        .build());
    }

    private void nameWhatStays(EfsFileSystemProps props) {
        if (props.removalPolicy() != RemovalPolicy.DESTROY) {
            CfnOutput.Builder.create(this, "FileSystemId")
                    .description("Files that stay when the stack is deleted, and cost until the file system is")
                    .value(fileSystemId)
                    .build();
        }
    }
}
