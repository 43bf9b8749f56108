package dev.longshore.cluster;

import org.jspecify.annotations.Nullable;

/**
 * What container instances boot from: one of the images that AWS makes for ECS. The newest is taken at each deployment,
 * unless a release or an id pins it.
 *
 * @param family who made the system
 * @param operatingSystem the operating system of the containers
 * @param accelerator the devices it has drivers for, or null to go by the instance types
 * @param release the release that is pinned, or null
 * @param amiId the id of the image that is pinned, or null
 */
public record InstanceImage(
        Family family,
        OperatingSystem operatingSystem,
        @Nullable Accelerator accelerator,
        @Nullable String release,
        @Nullable String amiId) {
    /** Amazon Linux 2023, optimized for ECS. */
    public static final InstanceImage AMAZON_LINUX_2023 = of(Family.AMAZON_LINUX_2023, OperatingSystem.LINUX);

    /** Bottlerocket: a system for containers alone, without shell and package manager, set up by settings. */
    public static final InstanceImage BOTTLEROCKET = of(Family.BOTTLEROCKET, OperatingSystem.LINUX);

    /** Who made the system. */
    public enum Family {
        /** Amazon Linux 2023. */
        AMAZON_LINUX_2023,
        /** Bottlerocket. */
        BOTTLEROCKET,
        /** Windows Server. */
        WINDOWS
    }

    /** Returns the image of a Windows Server, such as {@code windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)}. */
    public static InstanceImage windows(OperatingSystem version) {
        return of(Family.WINDOWS, version);
    }

    /** Returns this image with the drivers for these devices. Default: those that the instance types have. */
    public InstanceImage accelerator(Accelerator accelerator) {
        return new InstanceImage(family, operatingSystem, accelerator, release, amiId);
    }

    /**
     * Returns this image in one release: a version of Bottlerocket such as {@code 1.54.0}, or the name of an Amazon Linux
     * image such as {@code al2023-ami-ecs-hvm-2023.0.20261105-kernel-6.1-arm64}. Windows keeps the newest only.
     */
    public InstanceImage release(String release) {
        return new InstanceImage(family, operatingSystem, accelerator, release, amiId);
    }

    /** Returns this image with the id of one in the region of the stack; it must be of the same family. */
    public InstanceImage amiId(String amiId) {
        return new InstanceImage(family, operatingSystem, accelerator, release, amiId);
    }

    private static InstanceImage of(Family family, OperatingSystem operatingSystem) {
        return new InstanceImage(family, operatingSystem, null, null, null);
    }
}
