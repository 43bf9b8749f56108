package dev.longshore.storage;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Ordered;
import dev.longshore.network.Network;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.efs.CfnFileSystem;
import software.amazon.awscdk.services.efs.IFileSystem;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.IKey;

/** Options of an {@link EfsFileSystem}. */
public sealed interface EfsFileSystemProps permits DefaultEfsFileSystemProps {
    /** When files that nobody reads move to Infrequent Access, unless set: they cost a tenth there. */
    LifecyclePolicy DEFAULT_INFREQUENT_ACCESS = LifecyclePolicy.AFTER_30_DAYS;

    /** When they move on to Archive, unless set and where the throughput is elastic: half as much again. */
    LifecyclePolicy DEFAULT_ARCHIVE = LifecyclePolicy.AFTER_90_DAYS;

    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the VPC of the mount targets, or null where the file system is there already. */
    @Nullable
    IVpc vpc();

    /** Returns the subnets of the mount targets, or null for the private ones. */
    @Nullable
    SubnetSelection subnets();

    /** Returns the file system that is there already, or null. */
    @Nullable
    IFileSystem existing();

    /** Returns the directory and the owner that it is mounted with. */
    EfsAccessPointProps accessPoint();

    /** Returns the security group that is there already, or null. */
    @Nullable
    ISecurityGroup securityGroup();

    /** Returns the key that files are encrypted with, or null for the one of AWS. */
    @Nullable
    IKey encryptionKey();

    /** Returns the only zone that the files are in, or null for several. */
    @Nullable
    String zone();

    /** Returns how throughput is paid for. */
    EfsThroughput throughput();

    /** Returns when files move to Infrequent Access, or null for never. */
    @Nullable
    LifecyclePolicy infrequentAccess();

    /** Returns when files move to Archive, or null for never. */
    @Nullable
    LifecyclePolicy archive();

    /** Returns whether AWS Backup makes a backup every day. */
    boolean backups();

    /** Returns the region with a copy, or null. */
    @Nullable
    String replicaRegion();

    /** Returns the key of the copy, or null for the one of AWS. */
    @Nullable
    String replicaKeyArn();

    /** Returns what becomes of the files when the file system leaves the stack. */
    RemovalPolicy removalPolicy();

    /** Returns the change to the file system's own builder, if any. */
    @Nullable
    Consumer<CfnFileSystem.Builder> customizeFileSystem();

    /** Returns what is acknowledged about the file system. */
    List<Acknowledgement> acknowledged();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EfsFileSystemProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private @Nullable IVpc vpc;
        private @Nullable SubnetSelection subnets;
        private @Nullable IFileSystem existing;
        private EfsAccessPointProps accessPoint = EfsAccessPointProps.builder().build();
        private @Nullable ISecurityGroup securityGroup;
        private @Nullable IKey encryptionKey;
        private @Nullable String zone;
        private EfsThroughput throughput = EfsThroughput.ELASTIC;
        private @Nullable LifecyclePolicy infrequentAccess = DEFAULT_INFREQUENT_ACCESS;
        private @Nullable LifecyclePolicy archive = DEFAULT_ARCHIVE;
        private boolean archiveWasSet;
        private @Nullable Boolean backups;
        private @Nullable String replicaRegion;
        private @Nullable String replicaKeyArn;
        private @Nullable RemovalPolicy removalPolicy;
        private @Nullable Consumer<CfnFileSystem.Builder> customizeFileSystem;
        private final List<Acknowledgement> acknowledged = new ArrayList<>();

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Puts a mount target into each zone of a network, where its tasks are. */
        public Builder network(Network network) {
            this.subnets = network.getTaskSubnets();
            return vpc(network.getVpc());
        }

        /** Puts a mount target into each zone of a cluster's network, where its tasks are. */
        public Builder cluster(EcsCluster cluster) {
            this.subnets = cluster.getTaskSubnets();
            return vpc(cluster.getVpc());
        }

        /** Puts a mount target into each zone of a VPC, in its private subnets. */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Sets the subnets of the mount targets. Default: the private ones; of several in a zone, one. */
        public Builder subnets(SubnetSelection subnets) {
            this.subnets = subnets;
            return this;
        }

        /**
         * Uses a file system that is there already, as it is, and adds an access point to it. Default: one is made.
         * Whether strangers, plain text and root are kept out is then up to its own policy.
         */
        public Builder fileSystem(IFileSystem existing) {
            this.existing = existing;
            return this;
        }

        /** Says in place which directory is mounted, and who owns it. */
        public Builder accessPoint(Consumer<EfsAccessPointProps.Builder> options) {
            this.accessPoint = EfsAccessPointProps.builder().apply(options).build();
            return this;
        }

        /** Uses a security group that is there already. Default: one is made that only those who mount can reach. */
        public Builder securityGroup(ISecurityGroup securityGroup) {
            this.securityGroup = securityGroup;
            return this;
        }

        /** Encrypts with that key, which must stay as long as the files. Default: the key of AWS for EFS. */
        public Builder encryptionKey(IKey key) {
            this.encryptionKey = key;
            return this;
        }

        /**
         * Keeps the files in that one zone, such as {@code eu-west-1a}: they cost half, and are lost with it. Its only
         * mount target is there, and so must be the tasks that mount it (EFS-010). Default: in several zones.
         */
        public Builder oneZone(String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * Sets how throughput is paid for. Default: {@link EfsThroughput#ELASTIC}, by what is read and written: bursting
         * gives a small file system half a MiB a second once its credits are used up.
         */
        public Builder throughput(EfsThroughput throughput) {
            this.throughput = throughput;
            return this;
        }

        /** Sets when files that nobody reads move to Infrequent Access. Default: after 30 days. Null is never. */
        public Builder infrequentAccess(@Nullable LifecyclePolicy after) {
            this.infrequentAccess = after;
            return this;
        }

        /**
         * Sets when files that nobody reads move to Archive, later than to Infrequent Access and with elastic throughput
         * alone. Default: after 90 days. Null is never.
         */
        public Builder archive(@Nullable LifecyclePolicy after) {
            this.archive = after;
            this.archiveWasSet = true;
            return this;
        }

        /** Sets whether AWS Backup makes a backup every day, kept for 35. Default: the profile's, yes in production. */
        public Builder backups(boolean backups) {
            this.backups = backups;
            return this;
        }

        /** Keeps a copy in that region, 15 minutes behind at most. The copy stays when the stack is deleted. */
        public Builder replicateTo(String region) {
            this.replicaRegion = region;
            return this;
        }

        /** Keeps a copy in that region, encrypted with a key of that region. */
        public Builder replicateTo(String region, String keyArn) {
            this.replicaKeyArn = keyArn;
            return replicateTo(region);
        }

        /**
         * Sets what becomes of the files when the file system leaves the stack. Default: the profile's, kept in
         * production, and named in an output.
         */
        public Builder removalPolicy(RemovalPolicy removalPolicy) {
            this.removalPolicy = removalPolicy;
            return this;
        }

        /** Changes the L1 builder before the file system is made; runs last, so it wins. */
        public Builder customizeFileSystem(Consumer<CfnFileSystem.Builder> customize) {
            this.customizeFileSystem = customize;
            return this;
        }

        /**
         * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the
         * Metadata of the template, and is reported once the rule finds nothing any more.
         *
         * @param rule the id of the rule, such as {@code EFS-006}
         * @param reason why it is accepted; required
         */
        public Builder acknowledge(String rule, String reason) {
            acknowledged.add(Acknowledgement.of(rule, reason));
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public EfsFileSystemProps build() {
            // EFS archives with elastic throughput alone: the default gives way, what was asked for is judged.
            boolean archives = archiveWasSet || throughput.equals(EfsThroughput.ELASTIC);
            RemovalPolicy ofProfile = profile.keepsData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
            return new DefaultEfsFileSystemProps(
                    profile,
                    vpc,
                    subnets,
                    existing,
                    accessPoint,
                    securityGroup,
                    encryptionKey,
                    zone,
                    throughput,
                    infrequentAccess,
                    archives ? archive : null,
                    backups == null ? profile.keepsData() : backups,
                    replicaRegion,
                    replicaKeyArn,
                    removalPolicy == null ? ofProfile : removalPolicy,
                    customizeFileSystem,
                    Ordered.copy(acknowledged));
        }
    }
}

record DefaultEfsFileSystemProps(
        Profile profile,
        @Nullable IVpc vpc,
        @Nullable SubnetSelection subnets,
        @Nullable IFileSystem existing,
        EfsAccessPointProps accessPoint,
        @Nullable ISecurityGroup securityGroup,
        @Nullable IKey encryptionKey,
        @Nullable String zone,
        EfsThroughput throughput,
        @Nullable LifecyclePolicy infrequentAccess,
        @Nullable LifecyclePolicy archive,
        boolean backups,
        @Nullable String replicaRegion,
        @Nullable String replicaKeyArn,
        RemovalPolicy removalPolicy,
        @Nullable Consumer<CfnFileSystem.Builder> customizeFileSystem,
        List<Acknowledgement> acknowledged)
        implements EfsFileSystemProps {}
