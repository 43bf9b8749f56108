package dev.longshore.cluster;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.ec2.BlockDevice;
import software.amazon.awscdk.services.ec2.BlockDeviceVolume;
import software.amazon.awscdk.services.ec2.CfnLaunchTemplate;
import software.amazon.awscdk.services.ec2.EbsDeviceOptions;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;

/** The disk of an instance, always encrypted. */
final class InstanceDisk {
    private static final String LINUX_ROOT = "/dev/xvda";
    private static final String BOTTLEROCKET_DATA = "/dev/xvdb";
    private static final String WINDOWS_ROOT = "/dev/sda1";

    private InstanceDisk() {}

    static int sizeGiB(InstanceSettings settings, Accelerator accelerator) {
        Integer said = settings.volumeGiB();
        boolean large = settings.image().family() == InstanceImage.Family.WINDOWS || accelerator != Accelerator.NONE;
        return said != null
                ? said
                : large ? Ec2CapacityProps.DEFAULT_LARGE_VOLUME_GIB : Ec2CapacityProps.DEFAULT_VOLUME_GIB;
    }

    static BlockDevice of(InstanceSettings settings, Accelerator accelerator) {
        EbsDeviceOptions.Builder options = EbsDeviceOptions.builder()
                .encrypted(true)
                .volumeType(settings.volumeType())
                .deleteOnTermination(true);
        IKey key = settings.volumeKey();
        if (key != null) {
            options.kmsKey(key);
        }
        return BlockDevice.builder()
                .deviceName(
                        switch (settings.image().family()) {
                            case AMAZON_LINUX_2023 -> LINUX_ROOT;
                            case BOTTLEROCKET -> BOTTLEROCKET_DATA;
                            case WINDOWS -> WINDOWS_ROOT;
                        })
                .volume(BlockDeviceVolume.ebs(sizeGiB(settings, accelerator), options.build()))
                .build();
    }

    /** Encrypts the disk of Bottlerocket's own too, which has the size of the image: the L2 wants a size. */
    static void encryptSystem(CfnLaunchTemplate template, @Nullable IKey key) {
        Map<String, Object> ebs = new LinkedHashMap<>();
        ebs.put("DeleteOnTermination", true);
        ebs.put("Encrypted", true);
        if (key != null) {
            ebs.put("KmsKeyId", key.getKeyArn());
        }
        ebs.put("VolumeType", "gp3");
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("DeviceName", LINUX_ROOT);
        device.put("Ebs", ebs);
        template.addPropertyOverride("LaunchTemplateData.BlockDeviceMappings.1", device);
    }

    /**
     * Lets EC2 Auto Scaling start instances with the key. Its role is named in a condition, since a policy can't name as
     * principal a role that AWS makes with the first group of an account.
     */
    static void permitAutoScaling(IKey key) {
        String role = "arn:" + Aws.PARTITION + ":iam::" + Aws.ACCOUNT_ID
                + ":role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
        Map<String, Object> equals = new LinkedHashMap<>();
        equals.put("aws:PrincipalArn", role);
        equals.put("kms:CallerAccount", Aws.ACCOUNT_ID);
        key.addToResourcePolicy(statement(
                List.of("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"),
                Ordered.map("StringEquals", equals)));
        Map<String, Object> grants = new LinkedHashMap<>();
        grants.put("StringEquals", equals);
        grants.put("Bool", Ordered.map("kms:GrantIsForAWSResource", "true"));
        key.addToResourcePolicy(statement(List.of("kms:CreateGrant"), grants));
    }

    private static PolicyStatement statement(List<String> actions, Map<String, Object> conditions) {
        return PolicyStatement.Builder.create()
                .principals(List.of(new AnyPrincipal()))
                .actions(actions)
                .resources(List.of("*"))
                .conditions(conditions)
                .build();
    }
}
