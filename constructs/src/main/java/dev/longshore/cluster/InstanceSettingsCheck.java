package dev.longshore.cluster;

import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.InstanceTypeName;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;

/** What must hold for image, disk and access of instances. */
final class InstanceSettingsCheck {
    private static final Pattern AMI_ID = Pattern.compile("ami-[0-9a-f]{8,17}");
    private static final int SMALLEST_LINUX_GIB = 30;
    private static final int SMALLEST_WINDOWS_GIB = 50;
    private static final int LARGEST_GIB = 16_384;

    private InstanceSettingsCheck() {}

    static void of(OptionCheck check, Ec2CapacityProps props) {
        image(check, props);
        setup(check, props.settings());
        disk(check, props);
        check.require(
                props.settings().securityGroup() == null
                        || props.settings().allowed().isEmpty(),
                OptionRule.CONTRADICTION,
                "allowFrom",
                null,
                "and 'securityGroup' are both given",
                "add the rule to the group that is there");
    }

    private static void image(OptionCheck check, Ec2CapacityProps props) {
        InstanceImage image = props.settings().image();
        InstanceKind kind = InstanceKind.of(props);
        boolean windows = image.family() == InstanceImage.Family.WINDOWS;
        boolean bottlerocket = image.family() == InstanceImage.Family.BOTTLEROCKET;
        boolean arm = kind.architecture() == Architecture.ARM64;
        String pinned = image.amiId();
        // Whoever pins an image by its id has it.
        boolean made = pinned != null;
        check.require(
                        windows == image.operatingSystem().isWindows(),
                        OptionRule.NO_IMAGE,
                        "image",
                        image.operatingSystem(),
                        "must be a Windows",
                        "use InstanceImage.AMAZON_LINUX_2023")
                .require(
                        made || !windows || !arm,
                        OptionRule.NO_IMAGE,
                        "image",
                        image.operatingSystem(),
                        "must be for x86_64",
                        "add instance types such as m7i.large")
                .require(
                        !windows || kind.accelerator() == Accelerator.NONE,
                        OptionRule.NO_IMAGE,
                        "image",
                        kind.accelerator(),
                        "must be without devices on Windows",
                        "use Amazon Linux 2023")
                .require(
                        made || kind.accelerator() != Accelerator.NEURON || (!bottlerocket && !arm),
                        OptionRule.NO_IMAGE,
                        "image",
                        image.family() + " with " + kind.accelerator(),
                        "must be Amazon Linux 2023 on x86_64",
                        "use InstanceImage.AMAZON_LINUX_2023")
                .require(
                        made || kind.accelerator() != Accelerator.GPU || bottlerocket || !arm,
                        OptionRule.NO_IMAGE,
                        "image",
                        image.family() + " with " + kind.accelerator() + " on " + kind.architecture(),
                        "must be Bottlerocket",
                        "use InstanceImage.BOTTLEROCKET, or types such as g6.xlarge")
                .require(
                        image.release() == null || pinned == null,
                        OptionRule.CONTRADICTION,
                        "image",
                        pinned,
                        "has a release and an id",
                        "give one of them")
                .require(
                        image.release() == null || !windows,
                        OptionRule.NO_IMAGE,
                        "image",
                        image.release(),
                        "must be without a release on Windows",
                        "pin it with amiId(…)")
                .require(
                        pinned == null
                                || isToken(pinned)
                                || AMI_ID.matcher(pinned).matches(),
                        OptionRule.NO_IMAGE,
                        "image",
                        pinned,
                        "must have an id such as ami-0abcdef1234567890",
                        "look it up in the region");
        drivers(check, InstanceKind.names(props.instanceTypes()), kind.accelerator());
    }

    private static void drivers(OptionCheck check, List<InstanceTypeName> types, Accelerator accelerator) {
        for (InstanceTypeName type : types) {
            Accelerator devices = InstanceKind.accelerator(type);
            check.require(
                    devices == Accelerator.NONE || devices == accelerator,
                    OptionRule.IMAGE_DRIVERS,
                    "instanceTypes",
                    type.name(),
                    "must have the devices that the image has drivers for",
                    "add accelerator(Accelerator." + devices + ") to the image, and another capacity for other types");
        }
    }

    private static void setup(OptionCheck check, InstanceSettings settings) {
        boolean bottlerocket = settings.image().family() == InstanceImage.Family.BOTTLEROCKET;
        check.require(
                        !bottlerocket || settings.userData().isEmpty(),
                        OptionRule.IMAGE_SETUP,
                        "userData",
                        settings.userData(),
                        "must be without commands: Bottlerocket has no shell",
                        "write bottlerocketSettings(\"[settings.kernel.sysctl]…\")")
                .require(
                        bottlerocket || settings.bottlerocketSettings() == null,
                        OptionRule.IMAGE_SETUP,
                        "bottlerocketSettings",
                        null,
                        "needs Bottlerocket",
                        "add image(InstanceImage.BOTTLEROCKET), or write userData(…)")
                .require(
                        !bottlerocket || settings.keyPair() == null,
                        OptionRule.IMAGE_SETUP,
                        "keyPair",
                        null,
                        "needs a system with SSH",
                        "leave it out: Session Manager opens a shell in Bottlerocket");
    }

    private static void disk(OptionCheck check, Ec2CapacityProps props) {
        InstanceSettings settings = props.settings();
        int least =
                settings.image().family() == InstanceImage.Family.WINDOWS ? SMALLEST_WINDOWS_GIB : SMALLEST_LINUX_GIB;
        int size = InstanceDisk.sizeGiB(settings, InstanceKind.of(props).accelerator());
        EbsDeviceVolumeType type = settings.volumeType();
        check.require(
                        size >= least && size <= LARGEST_GIB,
                        OptionRule.VOLUME,
                        "volumeGiB",
                        size,
                        "must be " + least + " to " + LARGEST_GIB,
                        "leave it out, or set what images and logs need")
                .require(
                        type == EbsDeviceVolumeType.GP3 || type == EbsDeviceVolumeType.GP2,
                        OptionRule.VOLUME,
                        "volumeType",
                        type,
                        "must be GP3 or GP2",
                        "say IOPS and throughput of other types with customizeLaunchTemplate");
    }

    private static boolean isToken(String value) {
        return LateValue.isIn(value);
    }
}
