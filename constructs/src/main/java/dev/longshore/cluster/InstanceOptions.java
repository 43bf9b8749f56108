package dev.longshore.cluster;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.IKeyPair;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.kms.IKey;

/**
 * The options of what the instances are made of: image, disk, access, network.
 *
 * @param <B> the builder itself
 */
public abstract class InstanceOptions<B extends InstanceOptions<B>> {
    private InstanceImage image = InstanceImage.AMAZON_LINUX_2023;
    private @Nullable Integer volumeGiB;
    private EbsDeviceVolumeType volumeType = EbsDeviceVolumeType.GP3;
    private @Nullable IKey volumeKey;
    private @Nullable IKeyPair keyPair;
    private @Nullable Boolean sessionManager;
    private final List<String> userData = new ArrayList<>();
    private @Nullable String bottlerocketSettings;
    private boolean publicAddress;
    private final List<AllowedPeer> allowed = new ArrayList<>();
    private @Nullable ISecurityGroup securityGroup;
    private boolean detailedMonitoring;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private @Nullable Consumer<LaunchTemplate.Builder> customizeLaunchTemplate;
    private final List<Acknowledgement> acknowledged = new ArrayList<>();

    InstanceOptions() {}

    /** Returns this builder as what it is. */
    abstract B self();

    /**
     * Sets what the instances boot from, such as {@code InstanceImage.BOTTLEROCKET}. The newest is taken at each
     * deployment, and running instances are replaced with it, unless the image is pinned. Default:
     * {@link InstanceImage#AMAZON_LINUX_2023}.
     */
    public B image(InstanceImage image) {
        this.image = image;
        return self();
    }

    /**
     * Sets the size of the disk of an instance. Default: {@value Ec2CapacityProps#DEFAULT_VOLUME_GIB} GiB, and
     * {@value Ec2CapacityProps#DEFAULT_LARGE_VOLUME_GIB} with Windows, GPUs or Neuron devices, whose images are large.
     */
    public B volumeGiB(int gib) {
        this.volumeGiB = gib;
        return self();
    }

    /** Sets the type of the disk, gp3 or gp2. Default: gp3. */
    public B volumeType(EbsDeviceVolumeType type) {
        this.volumeType = type;
        return self();
    }

    /**
     * Encrypts the disk with this key; EC2 Auto Scaling gets what it needs in the policy of a key of this app. Default:
     * the account's own key for EBS; the disk is encrypted in any case.
     */
    public B volumeKey(IKey key) {
        this.volumeKey = key;
        return self();
    }

    /** Lets who has this key log in over SSH or RDP, from where {@link #allowFrom} admits. Default: nobody. */
    public B keyPair(IKeyPair keyPair) {
        this.keyPair = keyPair;
        return self();
    }

    /** Sets whether Session Manager opens a shell on instances, without a port. Default: true, without a key pair. */
    public B sessionManager(boolean sessionManager) {
        this.sessionManager = sessionManager;
        return self();
    }

    /**
     * Runs these commands when an instance starts, before it joins the cluster; shell commands on Linux, PowerShell on
     * Windows. Bottlerocket has no shell. Called again, it adds some.
     */
    public B userData(String... commands) {
        userData.addAll(List.of(commands));
        return self();
    }

    /** Adds settings of Bottlerocket, in TOML. */
    public B bottlerocketSettings(String toml) {
        this.bottlerocketSettings = toml;
        return self();
    }

    /** Sets whether instances have public addresses; they need one in a subnet without NAT. Default: false. */
    public B publicAddress(boolean publicAddress) {
        this.publicAddress = publicAddress;
        return self();
    }

    /**
     * Admits a peer to the instances, such as {@code allowFrom(Peer.ipv4("203.0.113.0/24"), Port.SSH)}. Called again, it
     * adds one. Default: nobody; services open what their load balancers need.
     */
    public B allowFrom(IPeer peer, Port port) {
        allowed.add(new AllowedPeer(peer, port));
        return self();
    }

    /** Uses a security group that is there already; who may reach it is then its matter. Default: one is made. */
    public B securityGroup(ISecurityGroup securityGroup) {
        this.securityGroup = securityGroup;
        return self();
    }

    /** Sets whether EC2 measures each minute instead of each five, which costs extra. Default: false. */
    public B detailedMonitoring(boolean detailed) {
        this.detailedMonitoring = detailed;
        return self();
    }

    /** Tags what is made, and each instance with its disk. Called again, it adds one. */
    public B tag(String key, String value) {
        tags.put(key, value);
        return self();
    }

    /** Changes the L2 builder before the launch template is made; runs last, so it wins. */
    public B customizeLaunchTemplate(Consumer<LaunchTemplate.Builder> customize) {
        this.customizeLaunchTemplate = customize;
        return self();
    }

    /**
     * Accepts what a rule finds in what is made here, an error too. Called again, it adds one.
     *
     * @param rule the id of the rule, such as {@code CAP-201}
     * @param reason why it is accepted; required
     */
    public B acknowledge(String rule, String reason) {
        acknowledged.add(Acknowledgement.of(rule, reason));
        return self();
    }

    /** Applies a preset. */
    public B apply(Consumer<? super B> preset) {
        preset.accept(self());
        return self();
    }

    final InstanceSettings settings() {
        return new InstanceSettings(
                image,
                volumeGiB,
                volumeType,
                volumeKey,
                keyPair,
                sessionManager == null ? keyPair == null : sessionManager,
                Ordered.copy(userData),
                bottlerocketSettings,
                publicAddress,
                Ordered.copy(allowed),
                securityGroup,
                detailedMonitoring,
                Ordered.copy(tags),
                customizeLaunchTemplate,
                Ordered.copy(acknowledged));
    }
}
