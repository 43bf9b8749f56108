package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ecs.Ec2Service;

class InstanceServiceTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final String TARGETS = "AWS::ElasticLoadBalancingV2::TargetGroup";
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";
    private static final Capacity ARM = Capacity.of("Arm");
    private static final Capacity GPU = Capacity.of("Gpu");
    private static final Capacity WINDOWS = Capacity.of("Windows");
    private static final Capacity MANAGED = Capacity.of("Managed");

    @Test
    void runs_on_ec2_by_a_strategy_and_in_awsvpc_as_on_fargate() {
        Synth synth = service((stack, s) -> s.capacity(ARM.base(1)));
        var service = synth.only(SERVICE);
        assertThat(service.at("LaunchType")).isEqualTo("nothing");
        assertThat(service.at("CapacityProviderStrategy.0.CapacityProvider"))
                .asString()
                .startsWith("{Ref=ClusterArm");
        assertThat(service.at("CapacityProviderStrategy.0.Base")).isEqualTo(1);
        assertThat(service.at("NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp"))
                .isEqualTo("DISABLED");
        assertThat(service.at("DeploymentConfiguration.MaximumPercent")).isEqualTo(200);
        assertThat(service.attribute("DependsOn"))
                .asString()
                .contains(synth.only("AWS::ECS::ClusterCapacityProviderAssociations")
                        .logicalId());
        assertThat(synth.only(TASK).at("RequiresCompatibilities")).isEqualTo(List.of("EC2"));
    }

    @Test
    void takes_processor_and_system_from_its_capacity() {
        assertThat(service((stack, s) -> s.capacity(GPU)).only(TASK).at("RuntimePlatform.CpuArchitecture"))
                .isEqualTo("X86_64");
        assertThat(service((stack, s) -> s.capacity(WINDOWS)).only(TASK).at("RuntimePlatform.OperatingSystemFamily"))
                .isEqualTo("WINDOWS_SERVER_2022_CORE");
    }

    @Test
    void keeps_its_logical_id_on_each_kind_of_compute() {
        String onFargate = service((stack, s) -> {}).only(SERVICE).logicalId();
        for (Capacity capacity : List.of(ARM, MANAGED, Capacity.EXTERNAL)) {
            assertThat(service((stack, s) -> s.capacity(capacity)).only(SERVICE).logicalId())
                    .isEqualTo(onFargate);
        }
    }

    @Test
    void spreads_several_tasks_over_zones_and_then_instances() {
        assertThat(service((stack, s) -> s.capacity(ARM)).only(SERVICE).at("PlacementStrategies"))
                .hasToString(
                        "[{Field=attribute:ecs.availability-zone, Type=spread}," + " {Field=instanceId, Type=spread}]");
        assertThat(service((stack, s) -> s.capacity(ARM).tasks(1)).only(SERVICE).at("PlacementStrategies"))
                .isEqualTo("nothing");
    }

    @Test
    void places_as_told_and_then_leaves_the_zones_alone() {
        var service = service((stack, s) -> s.capacity(ARM)
                        .placement(Placement.BINPACK_MEMORY)
                        .distinctInstances()
                        .placeWhere("attribute:ecs.instance-type =~ m7g.*"))
                .only(SERVICE);
        assertThat(service.at("PlacementStrategies")).hasToString("[{Field=MEMORY, Type=binpack}]");
        assertThat(service.at("PlacementConstraints"))
                .hasToString("[{Type=distinctInstance},"
                        + " {Expression=attribute:ecs.instance-type =~ m7g.*, Type=memberOf}]");
        assertThat(service.at("AvailabilityZoneRebalancing")).isEqualTo("nothing");
    }

    @Test
    void is_reached_on_a_free_port_of_its_instances_in_bridge_mode() {
        Synth synth = service(
                (stack, s) -> s.capacity(ARM).networkMode(NetworkMode.BRIDGE).route(gateway(stack, s)));
        assertThat(synth.only(TARGETS).at("TargetType")).isEqualTo("instance");
        assertThat(synth.only(TARGETS).at("HealthCheckPort")).isEqualTo("traffic-port");
        assertThat(synth.only(SERVICE).at("NetworkConfiguration")).isEqualTo("nothing");
        var ingress = synth.only(INGRESS);
        assertThat(ingress.at("FromPort")).isEqualTo(32768);
        assertThat(ingress.at("ToPort")).isEqualTo(65535);
        assertThat(ingress.at("GroupId")).asString().contains("ClusterArm");
        assertThat(ingress.at("SourceSecurityGroupId")).asString().contains("Gateway");
    }

    @Test
    void has_no_network_and_no_port_in_mode_none() {
        Synth synth = Synth.of(stack -> EcsService.create(
                stack,
                "Service",
                s -> s.cluster(Clusters.everything(stack))
                        .capacity(ARM)
                        .networkMode(NetworkMode.NONE)
                        .addContainer("app", "app:1", c -> {})));
        assertThat(synth.only(TASK).at("NetworkMode")).isEqualTo("none");
        assertThat(synth.only(TASK).at("ContainerDefinitions.0.PortMappings")).isEqualTo("nothing");
        assertThat(synth.only(SERVICE).at("NetworkConfiguration")).isEqualTo("nothing");
        assertThat(synth.all("AWS::EC2::SecurityGroup"))
                .noneSatisfy(group -> assertThat(group.logicalId()).startsWith("Service"));
        refuses("TD-034", (stack, s) -> s.capacity(ARM).networkMode(NetworkMode.NONE));
        refuses("TD-008", (stack, s) -> s.networkMode(NetworkMode.NONE));
    }

    @Test
    void is_reached_on_its_own_port_of_its_instances_in_host_mode() {
        for (Capacity capacity : List.of(ARM, MANAGED)) {
            Synth synth = service((stack, s) ->
                    s.capacity(capacity).networkMode(NetworkMode.HOST).route(gateway(stack, s)));
            assertThat(synth.only(TARGETS).at("TargetType")).isEqualTo("instance");
            assertThat(synth.only(SERVICE).at("NetworkConfiguration")).isEqualTo("nothing");
            var ingress = synth.only(INGRESS);
            assertThat(ingress.at("FromPort")).isEqualTo(8080);
            assertThat(ingress.at("ToPort")).isEqualTo(8080);
            assertThat(ingress.at("GroupId")).asString().contains("Cluster" + capacity.name());
        }
    }

    @Test
    void is_reached_at_its_own_address_in_awsvpc() {
        Synth synth = service((stack, s) -> s.capacity(ARM).route(gateway(stack, s)));
        assertThat(synth.only(TARGETS).at("TargetType")).isEqualTo("ip");
        assertThat(synth.only(INGRESS).at("GroupId")).asString().contains("ServiceSecurityGroup");
    }

    @Test
    void runs_once_on_each_instance_without_a_strategy() {
        for (Capacity capacity : List.of(ARM, Capacity.EXTERNAL)) {
            var service = service((stack, s) -> s.capacity(capacity).daemon()).only(SERVICE);
            assertThat(service.at("SchedulingStrategy")).isEqualTo("DAEMON");
            assertThat(service.at("LaunchType")).isEqualTo(capacity.equals(ARM) ? "EC2" : "EXTERNAL");
            assertThat(service.at("CapacityProviderStrategy")).isEqualTo("nothing");
            assertThat(service.at("DesiredCount")).isEqualTo("nothing");
            assertThat(service.at("PlacementStrategies")).isEqualTo("nothing");
            assertThat(service.at("AvailabilityZoneRebalancing")).isEqualTo("nothing");
            assertThat(service.at("DeploymentConfiguration.MinimumHealthyPercent"))
                    .isEqualTo(0);
            assertThat(service.at("DeploymentConfiguration.MaximumPercent")).isEqualTo(100);
        }
    }

    @Test
    void runs_on_managed_instances_with_constraints_of_their_own() {
        var service =
                service((stack, s) -> s.capacity(MANAGED).distinctInstances()).only(SERVICE);
        assertThat(service.at("LaunchType")).isEqualTo("nothing");
        assertThat(service.at("CapacityProviderStrategy.0.CapacityProvider"))
                .asString()
                .contains("ClusterManaged");
        assertThat(service.at("PlacementConstraints")).hasToString("[{Type=distinctInstance}]");
    }

    @Test
    void changes_the_l2_that_is_made() {
        Synth synth = Synth.of(stack -> {
            EcsService service =
                    define(stack, (there, s) -> s.capacity(ARM).customizeEc2Service(b -> b.minHealthyPercent(50)));
            assertThat(service.getService()).isInstanceOf(Ec2Service.class);
            assertThat(service.getSecurityGroup()).isNotNull();
        });
        assertThat(synth.only(SERVICE).at("DeploymentConfiguration.MinimumHealthyPercent"))
                .isEqualTo(50);
    }

    @Test
    void refuses_strategies_of_several_kinds() {
        refuses("SVC-007", (stack, s) -> s.capacity(Capacity.FARGATE, ARM));
        refuses("SVC-007", (stack, s) -> s.capacity(ARM, MANAGED));
        refuses("SVC-073b", (stack, s) -> s.capacity(Capacity.EXTERNAL, ARM));
        refuses("SVC-073b", (stack, s) -> s.capacity(ARM, Capacity.EXTERNAL));
        refuses("SVC-073b", (stack, s) -> s.capacity(Capacity.EXTERNAL.base(1)));
        refuses("SVC-073b", (stack, s) -> s.capacity(Capacity.EXTERNAL.weight(2)));
    }

    @Test
    void refuses_what_external_instances_do_not_have() {
        refuses("SVC-073", (stack, s) -> s.capacity(Capacity.EXTERNAL).route(gateway(stack, s)));
        refuses("TD-113", (stack, s) -> s.capacity(Capacity.EXTERNAL).networkMode(NetworkMode.AWSVPC));
        refuses(
                "LS-007",
                (stack, s) -> s.capacity(Capacity.EXTERNAL)
                        .scaling(sc -> sc.tasks(1, 2).targetCpuPercent(50)));
        refuses("LS-008", (stack, s) -> s.capacity(Capacity.EXTERNAL).placement(Placement.RANDOM));
    }

    @Test
    void refuses_a_platform_that_the_capacity_does_not_have() {
        refuses("LS-009", (stack, s) -> s.capacity(ARM).architecture(Architecture.X86_64));
        refuses("LS-009", (stack, s) -> s.capacity(ARM, GPU));
        refuses("LS-009", (stack, s) -> s.capacity(WINDOWS).operatingSystem(OperatingSystem.LINUX));
        refuses("LS-009", (stack, s) -> s.capacity(WINDOWS).operatingSystem(OperatingSystem.WINDOWS_SERVER_2025_CORE));
    }

    @Test
    void refuses_daemons_that_ecs_would() {
        refuses("SVC-010", (stack, s) -> s.capacity(MANAGED).daemon());
        refuses("SVC-009", (stack, s) -> s.capacity(ARM).daemon().tasks(2));
        refuses("SVC-009b", (stack, s) -> s.capacity(ARM).daemon().placement(Placement.RANDOM));
        refuses("SVC-009c", (stack, s) -> s.capacity(ARM).daemon().deployment(d -> d.rolling(50, 150)));
        refuses("SVC-009d", (stack, s) -> s.capacity(ARM).daemon().scaling(sc -> sc.tasks(1, 2)));
    }

    @Test
    void refuses_what_its_instances_decide() {
        refuses("SVC-210", (stack, s) -> s.capacity(MANAGED).placement(Placement.SPREAD_ZONES));
        refuses(
                "SVC-022b",
                (stack, s) -> s.capacity(ARM)
                        .networkMode(NetworkMode.BRIDGE)
                        .subnets(SubnetSelection.builder()
                                .subnetType(SubnetType.PRIVATE_WITH_EGRESS)
                                .build()));
        refuses("TD-063b", (stack, s) -> s.capacity(ARM).addContainer("model", "model:1", c -> c.gpus(1)));
        refuses("LS-010", (stack, s) -> s.capacity(ARM).networkMode(NetworkMode.NAT));
        refuses("SVC-012", (stack, s) -> s.capacity(ARM).deployment(d -> d.rolling(100, 100)));
    }

    private static HttpLoadBalancer gateway(Stack stack, EcsServiceProps.Builder options) {
        EcsCluster cluster = Objects.requireNonNull(options.build().cluster());
        return HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
    }

    private static void refuses(String rule, BiConsumer<Stack, EcsServiceProps.Builder> options) {
        assertThatThrownBy(() -> define(Synth.stack(), options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .contains(rule));
    }

    private static Synth service(BiConsumer<Stack, EcsServiceProps.Builder> options) {
        return Synth.of(stack -> define(stack, options));
    }

    private static EcsService define(Stack stack, BiConsumer<Stack, EcsServiceProps.Builder> options) {
        EcsCluster cluster = Clusters.everything(stack);
        return EcsService.create(stack, "Service", s -> {
            s.cluster(cluster).addContainer("app", "app:1", c -> c.port(8080));
            options.accept(stack, s);
        });
    }
}
