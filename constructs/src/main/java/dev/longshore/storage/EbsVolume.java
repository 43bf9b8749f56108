package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import dev.longshore.internal.ServiceTrust;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ecs.FileSystemType;
import software.amazon.awscdk.services.ecs.ServiceManagedEBSVolumeConfiguration;
import software.amazon.awscdk.services.ecs.ServiceManagedVolume;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/**
 * An EBS volume of its own for each task, made by the service when the task starts and deleted when it stops: fast, but
 * neither shared nor kept. One for each service.
 */
public final class EbsVolume implements TaskVolume {
    /** Its size in GiB, {@value}, unless set or taken from a snapshot. */
    public static final int DEFAULT_SIZE_GIB = 20;

    private final @Nullable Integer sizeGiB;
    private final EbsDeviceVolumeType type;
    private final @Nullable Integer iops;
    private final @Nullable Integer throughputMiB;
    private final @Nullable String snapshotId;
    private final @Nullable IKey encryptionKey;
    private final FileSystemType fileSystemType;
    private final @Nullable IRole infrastructureRole;

    private EbsVolume(Builder options) {
        snapshotId = options.snapshotId;
        sizeGiB = options.sizeGiB == null && snapshotId == null ? Integer.valueOf(DEFAULT_SIZE_GIB) : options.sizeGiB;
        type = options.type;
        iops = options.iops;
        throughputMiB = options.throughputMiB;
        encryptionKey = options.encryptionKey;
        fileSystemType = options.fileSystemType;
        infrastructureRole = options.infrastructureRole;
    }

    /** Makes a volume from options written in place. */
    public static EbsVolume create(Consumer<Builder> options) {
        Builder builder = new Builder();
        options.accept(builder);
        return new EbsVolume(builder);
    }

    @Override
    public Map<String, Object> fields() {
        return Ordered.map("configuredAtLaunch", true);
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder().name(name).configuredAtLaunch(true).build();
    }

    /** Returns what the service says of it, in ECS's own words. */
    public Map<String, Object> serviceFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("volumeType", type.name().toLowerCase(Locale.ROOT));
        fields.put("encrypted", true);
        putIfGiven(fields, "sizeInGiB", sizeGiB);
        putIfGiven(fields, "iops", iops);
        putIfGiven(fields, "throughput", throughputMiB);
        putIfGiven(fields, "snapshotId", snapshotId);
        return Ordered.map("managedEbsVolume", fields);
    }

    /** Returns the volume of a service, with the role that makes it. */
    public ServiceManagedVolume forService(Construct scope, String name) {
        IRole role = infrastructureRole == null ? role(scope, name) : infrastructureRole;
        ServiceManagedEBSVolumeConfiguration.Builder configuration = ServiceManagedEBSVolumeConfiguration.builder()
                .role(role)
                .encrypted(true)
                .kmsKeyId(encryptionKey)
                .volumeType(type)
                .iops(iops)
                .throughput(throughputMiB)
                .snapShotId(snapshotId)
                .fileSystemType(fileSystemType);
        if (sizeGiB != null) {
            configuration.size(Size.gibibytes(sizeGiB));
        }
        return ServiceManagedVolume.Builder.create(scope, name + "Volume")
                .name(name)
                .managedEbsVolume(configuration.build())
                .build();
    }

    private Role role(Construct scope, String name) {
        Role role = Role.Builder.create(scope, name + "VolumeRole")
                .assumedBy(ServiceTrust.of("ecs.amazonaws.com", "ecs", "*"))
                .managedPolicies(List.of(ManagedPolicy.fromAwsManagedPolicyName(
                        "service-role/AmazonECSInfrastructureRolePolicyForVolumes")))
                .build();
        if (encryptionKey != null) {
            encryptionKey.grant(
                    role,
                    "kms:CreateGrant",
                    "kms:Decrypt",
                    "kms:DescribeKey",
                    "kms:GenerateDataKeyWithoutPlaintext",
                    "kms:ReEncrypt*");
        }
        return role;
    }

    private static void putIfGiven(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Builds an {@link EbsVolume}. */
    public static final class Builder {
        private @Nullable Integer sizeGiB;
        private EbsDeviceVolumeType type = EbsDeviceVolumeType.GP3;
        private @Nullable Integer iops;
        private @Nullable Integer throughputMiB;
        private @Nullable String snapshotId;
        private @Nullable IKey encryptionKey;
        private FileSystemType fileSystemType = FileSystemType.XFS;
        private @Nullable IRole infrastructureRole;

        private Builder() {}

        /** Sets its size. Default: {@value EbsVolume#DEFAULT_SIZE_GIB} GiB, or that of the snapshot. */
        public Builder sizeGiB(int sizeGiB) {
            this.sizeGiB = sizeGiB;
            return this;
        }

        /** Sets its type. Default: gp3, cheaper than gp2 and faster. */
        public Builder type(EbsDeviceVolumeType type) {
            this.type = type;
            return this;
        }

        /** Sets the operations a second that are paid for, with gp3, io1 and io2. Default: what is included. */
        public Builder iops(int iops) {
            this.iops = iops;
            return this;
        }

        /** Sets the MiB a second that are paid for, with gp3. Default: the 125 that are included. */
        public Builder throughputMiB(int throughputMiB) {
            this.throughputMiB = throughputMiB;
            return this;
        }

        /** Begins with what is in a snapshot. Default: empty. */
        public Builder snapshotId(String snapshotId) {
            this.snapshotId = snapshotId;
            return this;
        }

        /** Encrypts with that key. Default: the account's key for EBS; it is always encrypted. */
        public Builder encryptionKey(IKey key) {
            this.encryptionKey = key;
            return this;
        }

        /** Sets the file system on it; a snapshot has its own. Default: XFS. */
        public Builder fileSystemType(FileSystemType type) {
            this.fileSystemType = type;
            return this;
        }

        /** Uses a role that is there already, with which ECS makes the volumes. Default: one is made. */
        public Builder infrastructureRole(IRole role) {
            this.infrastructureRole = role;
            return this;
        }
    }
}
