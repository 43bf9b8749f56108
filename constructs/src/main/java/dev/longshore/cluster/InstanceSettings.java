package dev.longshore.cluster;

import dev.longshore.acknowledge.Acknowledgement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.IKeyPair;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.kms.IKey;

/**
 * What instances are made of, as {@link InstanceOptions} sets it.
 *
 * @param image what they boot from
 * @param volumeGiB the size of the disk, or null for the default
 * @param volumeType the type of the disk
 * @param volumeKey the key of the disk, or null for the account's own
 * @param keyPair the key to log in with, or null
 * @param sessionManager whether Session Manager opens a shell
 * @param userData the commands that run when an instance starts
 * @param bottlerocketSettings the settings of Bottlerocket, or null
 * @param publicAddress whether they have public addresses
 * @param allowed who may reach them
 * @param securityGroup the security group that is there already, or null
 * @param detailedMonitoring whether EC2 measures each minute
 * @param tags the tags
 * @param customizeLaunchTemplate the change to the launch template's own builder, if any
 * @param acknowledged what is acknowledged
 */
public record InstanceSettings(
        InstanceImage image,
        @Nullable Integer volumeGiB,
        EbsDeviceVolumeType volumeType,
        @Nullable IKey volumeKey,
        @Nullable IKeyPair keyPair,
        boolean sessionManager,
        List<String> userData,
        @Nullable String bottlerocketSettings,
        boolean publicAddress,
        List<AllowedPeer> allowed,
        @Nullable ISecurityGroup securityGroup,
        boolean detailedMonitoring,
        Map<String, String> tags,
        @Nullable Consumer<LaunchTemplate.Builder> customizeLaunchTemplate,
        List<Acknowledgement> acknowledged) {}
