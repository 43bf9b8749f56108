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
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.sqs.Queue;

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
        assertThat(Objects.requireNonNull(agent.getService()).getScaling()).isNull();
        assertThat(agent.getDaemon()).isNull();
        assertThat(agent.getTask()).isSameAs(agent.getService().getTask());
    }

    @Test
    void is_a_managed_daemon_on_managed_instances() {
        HostAgent agent = agent(
                Capacity.of("Managed"),
                s -> s.managedDaemon(m -> m.drainPercent(50)).addVolume("logs", HostVolume.of("/var/log")));
        new Queue(stack, "Queue").grantSendMessages(agent);
        Synth synth = Synth.of(stack);
        assertThat(synth.types()).doesNotContain("AWS::ECS::Service", "AWS::ECS::TaskDefinition");
        assertThat(synth.only("AWS::ECS::Daemon").at("DeploymentConfiguration.DrainPercent"))
                .isEqualTo(50);
        assertThat(synth.only("AWS::ECS::DaemonTaskDefinition").text()).contains("SourcePath=/var/log");
        assertThat(agent.getService()).isNull();
        assertThat(agent.getTask())
                .isSameAs(Objects.requireNonNull(agent.getDaemon()).getTask());
        assertThat(agent.getConnections().getSecurityGroups())
                .isEqualTo(Objects.requireNonNull(cluster.getManagedInstances().get("Managed"))
                        .getSecurityGroups());
    }

    @Test
    void refuses_fargate_and_routes_and_what_is_for_managed_instances() {
        assertThatThrownBy(() -> agent(Capacity.FARGATE, s -> {}))
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
                                .managedDaemon(m -> {})
                                .route(lb)))
                .hasMessageContaining("LS-003 error: 'route' is for a service")
                .hasMessageContaining("LS-003 error: 'managedDaemon' is for Managed Instances");
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
