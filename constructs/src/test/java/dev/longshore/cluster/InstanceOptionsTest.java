package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.autoscaling.SpotAllocationStrategy;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.KeyPair;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;

/** What is said about instances, at the template: disk, access, refresh, Spot with each image. */
class InstanceOptionsTest {
    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String TEMPLATE = "AWS::EC2::LaunchTemplate";
    private static final String SECURITY_GROUP = "AWS::EC2::SecurityGroup";
    private static final String DATA = "LaunchTemplateData.";
    private static final String DISK = DATA + "BlockDeviceMappings.0.Ebs.";
    private static final String REFRESH = "UpdatePolicy.AutoScalingInstanceRefresh.Preferences.";

    @Test
    void disk_has_the_size_and_type_that_were_said() {
        Synth.Props template = with((stack, e) -> e.volumeGiB(250).volumeType(EbsDeviceVolumeType.GP2))
                .only(TEMPLATE);
        assertThat(template.at(DISK + "VolumeSize")).isEqualTo(250);
        assertThat(template.at(DISK + "VolumeType")).isEqualTo("gp2");
        assertThat(template.at(DISK + "Encrypted")).isEqualTo(true);
    }

    @Test
    void peers_reach_the_ports_that_were_said_and_no_others() {
        Synth.Props group = with((stack, e) -> e.allowFrom(Peer.ipv4("203.0.113.0/24"), Port.SSH)
                        .allowFrom(Peer.ipv4("198.51.100.0/24"), Port.tcpRange(8000, 8010)))
                .only(SECURITY_GROUP);
        assertThat(group.at("SecurityGroupIngress.0.CidrIp")).isEqualTo("203.0.113.0/24");
        assertThat(group.at("SecurityGroupIngress.0.IpProtocol")).isEqualTo("tcp");
        assertThat(group.at("SecurityGroupIngress.0.FromPort")).isEqualTo(22);
        assertThat(group.at("SecurityGroupIngress.0.ToPort")).isEqualTo(22);
        assertThat(group.at("SecurityGroupIngress.1.CidrIp")).isEqualTo("198.51.100.0/24");
        assertThat(group.at("SecurityGroupIngress.1.FromPort")).isEqualTo(8000);
        assertThat(group.at("SecurityGroupIngress.1.ToPort")).isEqualTo(8010);
        assertThat(group.at("SecurityGroupIngress.2")).asString().startsWith("nothing");
    }

    @Test
    void group_of_the_team_takes_the_place_of_one_of_ours() {
        Synth synth = with((stack, e) ->
                e.securityGroup(SecurityGroup.fromSecurityGroupId(stack, "Theirs", "sg-0123456789abcdef0")));
        assertThat(synth.all(SECURITY_GROUP)).isEmpty();
        assertThat(synth.only(TEMPLATE).at(DATA + "NetworkInterfaces.0.Groups")).hasToString("[sg-0123456789abcdef0]");
    }

    @Test
    void key_pair_and_session_manager_are_both_there_where_both_are_said() {
        Synth synth = with((stack, e) ->
                e.keyPair(KeyPair.fromKeyPairName(stack, "Key", "ops")).sessionManager(true));
        assertThat(synth.only(TEMPLATE).at(DATA + "KeyName")).isEqualTo("ops");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").text()).contains("ssmmessages:OpenControlChannel");
        assertThat(with((stack, e) -> {}).only(TEMPLATE).at(DATA + "KeyName")).isEqualTo("nothing");
    }

    @Test
    void each_minute_is_measured_where_it_was_said() {
        assertThat(with((stack, e) -> e.detailedMonitoring(true)).only(TEMPLATE).at(DATA + "Monitoring.Enabled"))
                .isEqualTo(true);
        assertThat(with((stack, e) -> {}).only(TEMPLATE).at(DATA + "Monitoring.Enabled"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource(ScaleIn.class)
    void instances_are_refreshed_a_tenth_at_a_time_new_ones_first(ScaleIn scaleIn) {
        Synth.Props group = with((stack, e) -> e.scaleIn(scaleIn)).only(GROUP);
        assertThat(group.attribute(REFRESH + "MinHealthyPercentage"))
                .isEqualTo(Ec2CapacityProps.REFRESH_MINIMUM_HEALTHY_PERCENT);
        assertThat(group.attribute(REFRESH + "MaxHealthyPercentage"))
                .isEqualTo(Ec2CapacityProps.REFRESH_MAXIMUM_HEALTHY_PERCENT);
        assertThat(group.attribute(REFRESH + "SkipMatching")).isEqualTo(true);
        assertThat(group.attribute(REFRESH + "ScaleInProtectedInstances"))
                .isEqualTo(scaleIn.protects() ? "Refresh" : "nothing");
    }

    @Test
    void each_image_drains_when_spot_takes_its_instance_back() {
        assertThat(spot("m7g.large", "m6g.large", InstanceImage.AMAZON_LINUX_2023))
                .contains("ECS_ENABLE_SPOT_INSTANCE_DRAINING=true");
        assertThat(spot("m7g.large", "m6g.large", InstanceImage.BOTTLEROCKET))
                .contains("enable-spot-instance-draining = true");
        assertThat(spot("m7i.large", "m6i.large", InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)))
                .contains("SetEnvironmentVariable(\"ECS_ENABLE_SPOT_INSTANCE_DRAINING\", \"true\"");
    }

    @Test
    void price_on_demand_is_the_limit_of_spot_unless_said() {
        Synth synth = with((stack, e) -> e.instanceTypes("m7g.large", "m6g.large")
                .onDemandBase(3)
                .spotShare(100)
                .spotAllocation(SpotAllocationStrategy.CAPACITY_OPTIMIZED));
        String distribution = "MixedInstancesPolicy.InstancesDistribution.";
        assertThat(synth.only(GROUP).at(distribution + "OnDemandBaseCapacity")).isEqualTo(3);
        assertThat(synth.only(GROUP).at(distribution + "OnDemandPercentageAboveBaseCapacity"))
                .isEqualTo(0);
        assertThat(synth.only(GROUP).at(distribution + "SpotMaxPrice")).isEqualTo("nothing");
    }

    private static String spot(String first, String second, InstanceImage image) {
        return with((stack, e) -> e.instanceTypes(first, second).image(image).spotShare(50))
                .only(TEMPLATE)
                .at(DATA + "UserData")
                .toString();
    }

    private static Synth with(BiConsumer<Stack, Ec2CapacityProps.Builder> options) {
        return Synth.of(stack -> {
            Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
            EcsCluster.create(
                    stack,
                    "Cluster",
                    c -> c.network(network).addEc2Capacity("OnDemand", e -> {
                        e.instanceTypes("m7g.large");
                        options.accept(stack, e);
                    }));
        });
    }
}
