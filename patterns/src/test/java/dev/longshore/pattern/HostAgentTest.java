package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.storage.HostVolume;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

class HostAgentTest {
    private final Stack stack = Synth.stack();
    private final EcsCluster cluster = EcsCluster.create(
            stack,
            "Cluster",
            c -> c.addEc2Capacity("Arm", ec2 -> ec2.instanceTypes("m7g.large"))
                    .addManagedInstances("Managed", m -> {})
                    .externalInstances());

    @Test
    void runs_once_on_each_instance_in_the_network_of_that() {
        agent(Capacity.of("Arm"), s -> s.addVolume("logs", HostVolume.of("/var/log")));
        Synth synth = Synth.of(stack);
        assertThat(synth.only("AWS::ECS::Service").at("SchedulingStrategy")).isEqualTo("DAEMON");
        assertThat(synth.only("AWS::ECS::Service").at("LaunchType")).isEqualTo("EC2");
        assertThat(synth.only("AWS::ECS::TaskDefinition").at("NetworkMode")).isEqualTo("host");
        assertThat(synth.only("AWS::ECS::TaskDefinition").text()).contains("SourcePath=/var/log");
    }

    @Test
    void runs_on_each_external_instance_and_in_another_network_mode_as_told() {
        agent(Capacity.EXTERNAL, s -> s.networkMode(NetworkMode.BRIDGE));
        Synth synth = Synth.of(stack);
        assertThat(synth.only("AWS::ECS::Service").at("LaunchType")).isEqualTo("EXTERNAL");
        assertThat(synth.only("AWS::ECS::TaskDefinition").at("NetworkMode")).isEqualTo("bridge");
    }

    @Test
    void keeps_its_options() {
        HostAgentProps props = HostAgentProps.builder()
                .cluster(cluster)
                .capacity(Capacity.of("Arm"))
                .addContainer("agent", "agent:1", c -> c.memoryMiB(128))
                .build();
        assertThat(props.toBuilder().build()).isEqualTo(props);
        HostAgent agent = new HostAgent(stack, "Agent", props);
        assertThat(agent.getConnections()).isNotNull();
        assertThat(agent.getGrantPrincipal()).isNotNull();
        assertThat(agent.getService().getScaling()).isNull();
    }

    @Test
    void refuses_compute_without_instances_of_ones_own_and_routes() {
        assertThatThrownBy(() -> agent(Capacity.of("Managed"), s -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("SVC-010");
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack, "Lb", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        assertThatThrownBy(() -> HostAgent.create(
                        stack,
                        "Routed",
                        s -> s.cluster(cluster)
                                .capacity(Capacity.of("Arm"))
                                .addContainer(
                                        "agent", "agent:1", c -> c.port(80).memoryMiB(128))
                                .route(lb)))
                .hasMessageContaining("LS-003 error: 'route' is for a service");
    }

    private HostAgent agent(Capacity capacity, Consumer<HostAgentProps.Builder> more) {
        return HostAgent.create(
                stack,
                "Agent",
                s -> s.cluster(cluster)
                        .capacity(capacity)
                        .addContainer("agent", "agent:1", c -> c.memoryMiB(128))
                        .apply(more));
    }
}
