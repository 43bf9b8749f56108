package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.autoscaling.SpotAllocationStrategy;
import software.amazon.awscdk.services.ec2.KeyPair;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.kms.Key;

class Ec2CapacityTest {
    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String TEMPLATE = "AWS::EC2::LaunchTemplate";
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";
    private static final String DATA = "LaunchTemplateData.";

    @Test
    void ecs_scales_the_group_between_its_bounds_and_drains() {
        Synth synth = with(e -> e.instanceTypes("m7g.large").instances(1, 4).targetCapacityPercent(90));
        Synth.Props group = synth.only(GROUP);
        assertThat(group.at("MinSize")).isEqualTo("1");
        assertThat(group.at("MaxSize")).isEqualTo("4");
        assertThat(group.at("DesiredCapacity")).isEqualTo("nothing");
        assertThat(group.at("NewInstancesProtectedFromScaleIn")).isEqualTo(false);
        Synth.Props provider = synth.only(PROVIDER);
        assertThat(provider.at("Name")).isEqualTo("nothing");
        assertThat(provider.at("AutoScalingGroupProvider.ManagedScaling"))
                .isEqualTo(Map.of("Status", "ENABLED", "TargetCapacity", 90));
        assertThat(provider.at("AutoScalingGroupProvider.ManagedDraining")).isEqualTo("ENABLED");
        assertThat(provider.at("AutoScalingGroupProvider.ManagedTerminationProtection"))
                .isEqualTo("DISABLED");
        assertThat(synth.types())
                .doesNotContain("AWS::Lambda::Function", "AWS::SNS::Topic", "AWS::AutoScaling::LaunchConfiguration");
    }

    @Test
    void protection_and_its_absence_are_one_choice() {
        Synth protect = with(e -> e.instanceTypes("m7g.large").scaleIn(ScaleIn.PROTECT));
        assertThat(protect.only(GROUP).at("NewInstancesProtectedFromScaleIn")).isEqualTo(true);
        assertThat(protect.only(PROVIDER).at("AutoScalingGroupProvider.ManagedTerminationProtection"))
                .isEqualTo("ENABLED");
        assertThat(protect.only(PROVIDER).at("AutoScalingGroupProvider.ManagedDraining"))
                .isEqualTo("ENABLED");
        assertThat(protect.only(GROUP)
                        .attribute("UpdatePolicy.AutoScalingInstanceRefresh.Preferences.ScaleInProtectedInstances"))
                .isEqualTo("Refresh");
        Synth stop = with(e -> e.instanceTypes("m7g.large").scaleIn(ScaleIn.STOP));
        assertThat(stop.only(PROVIDER).at("AutoScalingGroupProvider.ManagedDraining"))
                .isEqualTo("DISABLED");
        assertThat(stop.only(PROVIDER).at("AutoScalingGroupProvider.ManagedTerminationProtection"))
                .isEqualTo("DISABLED");
        assertThat(stop.types()).doesNotContain("AWS::Lambda::Function", "AWS::AutoScaling::LifecycleHook");
    }

    @Test
    void several_types_are_bought_on_demand_first_and_then_as_spot() {
        Synth synth = with(e -> e.instanceTypes("m7g.large", "m6g.large")
                .onDemandBase(2)
                .spotShare(50)
                .maxSpotPrice("0.05"));
        Synth.Props group = synth.only(GROUP);
        assertThat(group.at("MixedInstancesPolicy.InstancesDistribution"))
                .isEqualTo(Map.of(
                        "OnDemandAllocationStrategy", "prioritized",
                        "OnDemandBaseCapacity", 2,
                        "OnDemandPercentageAboveBaseCapacity", 50,
                        "SpotAllocationStrategy", "price-capacity-optimized",
                        "SpotMaxPrice", "0.05"));
        assertThat(group.at("MixedInstancesPolicy.LaunchTemplate.Overrides"))
                .isEqualTo(List.of(Map.of("InstanceType", "m7g.large"), Map.of("InstanceType", "m6g.large")));
        assertThat(group.at("CapacityRebalance")).isEqualTo(true);
        assertThat(userData(synth)).contains("ECS_ENABLE_SPOT_INSTANCE_DRAINING=true");
        assertThat(with(e -> e.instanceTypes("m7g.large", "m6g.large")
                                .spotShare(100)
                                .spotAllocation(SpotAllocationStrategy.CAPACITY_OPTIMIZED))
                        .only(GROUP)
                        .at("MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy"))
                .isEqualTo("capacity-optimized");
    }

    @Test
    void vcpus_and_memory_take_the_place_of_types() {
        Synth synth = with(e -> e.vcpus(2, 2).memoryGiB(4, 8));
        assertThat(synth.only(GROUP).at("MixedInstancesPolicy.LaunchTemplate.Overrides.0.InstanceRequirements"))
                .isEqualTo(
                        Map.of("VCpuCount", Map.of("Min", 2, "Max", 2), "MemoryMiB", Map.of("Min", 4096, "Max", 8192)));
        assertThat(synth.only(GROUP).at("MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy"))
                .isEqualTo("lowest-price");
        assertThat(image(synth)).contains("amazonlinux2023arm64recommended");
        assertThat(image(with(e -> e.vcpus(2, 2).memoryGiB(4, 8).architecture(Architecture.X86_64))))
                .contains("amazonlinux2023recommended");
    }

    @Test
    void image_goes_by_the_instance_types() {
        assertThat(image(with(e -> e.instanceTypes("m7g.large")))).contains("amazonlinux2023arm64recommended");
        assertThat(image(with(e -> e.instanceTypes("m7i.large")))).contains("amazonlinux2023recommended");
        assertThat(image(with(e -> e.instanceTypes("g6.xlarge")))).contains("amazonlinux2023gpurecommended");
        assertThat(image(with(e -> e.instanceTypes("inf2.xlarge")))).contains("amazonlinux2023neuronrecommended");
        assertThat(image(with(e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET))))
                .contains("bottlerocketawsecs2arm64latest");
        assertThat(image(with(e -> e.instanceTypes("g6.xlarge").image(InstanceImage.BOTTLEROCKET))))
                .contains("bottlerocketawsecs2nvidiax8664latest");
        assertThat(image(with(e -> e.instanceTypes("m7i.large")
                        .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)))))
                .contains("WindowsServer2022EnglishCoreECSOptimized");
    }

    @Test
    void image_is_pinned_by_release_or_id() {
        assertThat(image(with(e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET.release("1.54.0")))))
                .contains("bottlerocketawsecs2arm641540");
        Synth id = with(e ->
                e.instanceTypes("m7g.large").image(InstanceImage.AMAZON_LINUX_2023.amiId("ami-0123456789abcdef0")));
        assertThat(id.only(TEMPLATE).at(DATA + "ImageId")).isEqualTo("ami-0123456789abcdef0");
    }

    @Test
    void disk_is_encrypted_whatever_the_system() {
        assertThat(with(e -> e.instanceTypes("m7g.large")).only(TEMPLATE).at(DATA + "BlockDeviceMappings"))
                .isEqualTo(List.of(disk("/dev/xvda", 30)));
        assertThat(with(e -> e.instanceTypes("g6.xlarge")).only(TEMPLATE).at(DATA + "BlockDeviceMappings"))
                .isEqualTo(List.of(disk("/dev/xvda", 100)));
        assertThat(with(e -> e.instanceTypes("m7i.large")
                                .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2025_FULL)))
                        .only(TEMPLATE)
                        .at(DATA + "BlockDeviceMappings"))
                .isEqualTo(List.of(disk("/dev/sda1", 100)));
        Synth bottlerocket = with(e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET));
        assertThat(bottlerocket.only(TEMPLATE).at(DATA + "BlockDeviceMappings.0"))
                .isEqualTo(disk("/dev/xvdb", 30));
        assertThat(bottlerocket.only(TEMPLATE).at(DATA + "BlockDeviceMappings.1.Ebs.Encrypted"))
                .isEqualTo(true);
        Synth keyed = Synth.of(stack -> cluster(
                stack,
                e -> e.instanceTypes("m7g.large")
                        .volumeKey(Key.Builder.create(stack, "Key").build())));
        assertThat(String.valueOf(keyed.only(TEMPLATE).at(DATA + "BlockDeviceMappings.0.Ebs.KmsKeyId")))
                .contains("Key");
        assertThat(keyed.only("AWS::KMS::Key").text())
                .contains("AWSServiceRoleForAutoScaling")
                .contains("kms:CreateGrant");
    }

    @Test
    void metadata_is_kept_from_tasks() {
        Synth synth = with(e -> e.instanceTypes("m7g.large"));
        assertThat(synth.only(TEMPLATE).at(DATA + "MetadataOptions"))
                .isEqualTo(Map.of("HttpEndpoint", "enabled", "HttpPutResponseHopLimit", 1, "HttpTokens", "required"));
        assertThat(synth.only(TEMPLATE).at(DATA + "NetworkInterfaces.0.AssociatePublicIpAddress"))
                .isEqualTo(false);
        assertThat(userData(synth)).contains("ECS_AWSVPC_BLOCK_IMDS=true");
        Synth bottlerocket = with(e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET));
        assertThat(userData(bottlerocket))
                .contains("awsvpc-block-imds = true")
                .contains("enable-spot-instance-draining = true");
        Synth windows = with(e ->
                e.instanceTypes("m7i.large").image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE)));
        assertThat(userData(windows)).contains("-AwsvpcBlockIMDS").contains("ECS_ENABLE_SPOT_INSTANCE_DRAINING");
    }

    @Test
    void agent_may_join_this_cluster_and_no_more() {
        String policy = with(e -> e.instanceTypes("m7g.large").sessionManager(false))
                .only("AWS::IAM::ManagedPolicy")
                .text();
        assertThat(policy)
                .contains("ecs:RegisterContainerInstance", "ecs:UpdateContainerInstancesState", ":container-instance/")
                .doesNotContain("ssm", "ecr:", "logs:", "ecs:*");
        assertThat(with(e -> e.instanceTypes("m7g.large"))
                        .only("AWS::IAM::ManagedPolicy")
                        .text())
                .contains("ssmmessages:OpenControlChannel")
                .doesNotContain("ssm:GetParameter");
        assertThat(with(e -> e.instanceTypes("m7g.large").image(InstanceImage.BOTTLEROCKET))
                        .only("AWS::IAM::ManagedPolicy")
                        .text())
                .contains("repository/bottlerocket-*");
    }

    @Test
    void key_pair_takes_the_place_of_session_manager() {
        Synth synth = Synth.of(stack -> cluster(
                stack,
                e -> e.instanceTypes("m7g.large")
                        .keyPair(KeyPair.fromKeyPairName(stack, "Key", "ops"))
                        .allowFrom(Peer.ipv4("203.0.113.0/24"), Port.SSH)));
        assertThat(synth.only(TEMPLATE).at(DATA + "KeyName")).isEqualTo("ops");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").text()).doesNotContain("ssm");
        assertThat(synth.only("AWS::EC2::SecurityGroup").at("SecurityGroupIngress.0.CidrIp"))
                .isEqualTo("203.0.113.0/24");
        assertThat(with(e -> e.instanceTypes("m7g.large"))
                        .only("AWS::EC2::SecurityGroup")
                        .at("SecurityGroupIngress"))
                .isEqualTo("nothing");
    }

    @Test
    void commands_and_settings_run_before_the_instance_joins() {
        String linux = userData(with(e -> e.instanceTypes("m7g.large").userData("dnf install -y htop")));
        assertThat(linux.indexOf("htop")).isBetween(0, linux.indexOf("ECS_CLUSTER"));
        assertThat(userData(with(e -> e.instanceTypes("m7g.large")
                        .image(InstanceImage.BOTTLEROCKET)
                        .bottlerocketSettings("[settings.kernel]\nlockdown = \"integrity\""))))
                .contains("lockdown");
        assertThat(userData(with(e -> e.instanceTypes("m7i.large")
                        .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2019_FULL))
                        .userData("Write-Host hello"))))
                .contains("<powershell>", "Write-Host hello", "Initialize-ECSAgent");
    }

    @Test
    void new_image_reaches_running_instances() {
        assertThat(with(e -> e.instanceTypes("m7g.large"))
                        .only(GROUP)
                        .attribute("UpdatePolicy.AutoScalingInstanceRefresh.Strategy"))
                .isEqualTo("Rolling");
        assertThat(with(e -> e.instanceTypes("m7g.large").instanceRefresh(false))
                        .only(GROUP)
                        .attribute("UpdatePolicy.AutoScalingInstanceRefresh"))
                .isEqualTo("nothing");
        assertThat(with(e -> e.instanceTypes("m7g.large").maxInstanceLifetime(Duration.days(14)))
                        .only(GROUP)
                        .at("MaxInstanceLifetime"))
                .isEqualTo(1_209_600);
    }

    @Test
    void warm_pool_holds_instances_that_do_not_join_yet() {
        Synth synth = with(e -> e.instanceTypes("m7g.large").warmPool(3));
        assertThat(synth.only("AWS::AutoScaling::WarmPool").at("MinSize")).isEqualTo(3);
        assertThat(synth.only("AWS::AutoScaling::WarmPool").at("MaxGroupPreparedCapacity"))
                .isEqualTo(3);
        assertThat(synth.only("AWS::AutoScaling::WarmPool").at("PoolState")).isEqualTo("Stopped");
        assertThat(userData(synth)).contains("ECS_WARM_POOLS_CHECK=true");
        assertThat(userData(with(e -> e.instanceTypes("m7g.large")))).doesNotContain("WARM_POOLS");
    }

    @Test
    void tags_reach_group_instances_and_disks() {
        Synth synth = with(e -> e.instanceTypes("m7g.large").tag("team", "shop"));
        assertThat(synth.only(GROUP).at("Tags").toString())
                .contains("PropagateAtLaunch=true")
                .contains("Value=shop");
        assertThat(synth.only(TEMPLATE).at(DATA + "TagSpecifications").toString())
                .contains("ResourceType=instance")
                .contains("ResourceType=volume")
                .contains("Value=shop");
    }

    @Test
    void builders_have_the_last_word_and_what_is_there_is_used() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = cluster(
                    stack,
                    e -> e.instanceTypes("m7g.large")
                            .subnets(SubnetSelection.builder()
                                    .subnetType(SubnetType.PUBLIC)
                                    .build())
                            .publicAddress(true)
                            .customizeAutoScalingGroup(group -> group.maxCapacity(7))
                            .customizeLaunchTemplate(template -> template.ebsOptimized(true)));
            Ec2Capacity made = Objects.requireNonNull(cluster.getEc2Capacities().get("OnDemand"));
            assertThat(made.getAutoScalingGroup().getNode().getPath()).contains("OnDemandCapacity");
            assertThat(made.getConnections().getSecurityGroups()).hasSize(1);
            ClusterCapacity capacity =
                    Objects.requireNonNull(cluster.getCapacities().get("OnDemand"));
            assertThat(capacity.type()).isEqualTo(CapacityType.EC2);
            assertThat(capacity.architecture()).isEqualTo(Architecture.ARM64);
            assertThat(capacity.provider()).isEqualTo(made.getCapacityProvider().getCapacityProviderName());
            assertThat(capacity.instances()).isSameAs(made.getSecurityGroup());
        });
        assertThat(synth.only(GROUP).at("MaxSize")).isEqualTo("7");
        assertThat(synth.only(TEMPLATE).at(DATA + "EbsOptimized")).isEqualTo(true);
        assertThat(synth.only(GROUP).at("VPCZoneIdentifier").toString()).contains("Public");
    }

    private static Map<String, Object> disk(String device, int gib) {
        return Map.of(
                "DeviceName",
                device,
                "Ebs",
                Map.of("DeleteOnTermination", true, "Encrypted", true, "VolumeSize", gib, "VolumeType", "gp3"));
    }

    private static String image(Synth synth) {
        return synth.only(TEMPLATE).at(DATA + "ImageId").toString();
    }

    private static String userData(Synth synth) {
        return synth.only(TEMPLATE).at(DATA + "UserData").toString();
    }

    private static Synth with(Consumer<Ec2CapacityProps.Builder> options) {
        return Synth.of(stack -> cluster(stack, options));
    }

    private static EcsCluster cluster(Stack stack, Consumer<Ec2CapacityProps.Builder> options) {
        Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
        return EcsCluster.create(stack, "Cluster", c -> c.network(network).addEc2Capacity("OnDemand", options));
    }
}
