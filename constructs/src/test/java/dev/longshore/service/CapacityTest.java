package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.testing.Synth;
import java.util.function.BiConsumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.Cluster;

class CapacityTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Test
    void runs_on_external_instances_of_a_foreign_cluster_by_launch_type() {
        Synth synth = Synth.of(stack -> EcsService.create(
                stack,
                "Service",
                s -> s.cluster(foreign(stack)).capacity(Capacity.EXTERNAL).addContainer("app", "app:1", c -> {})));
        var service = synth.only(SERVICE);
        assertThat(service.at("LaunchType")).isEqualTo("EXTERNAL");
        assertThat(service.at("CapacityProviderStrategy")).isEqualTo("nothing");
        assertThat(service.at("NetworkConfiguration")).isEqualTo("nothing");
        assertThat(service.at("AvailabilityZoneRebalancing")).isEqualTo("nothing");
        assertThat(synth.only(TASK).at("NetworkMode")).isEqualTo("bridge");
        assertThat(synth.only(TASK).at("RequiresCompatibilities.0")).isEqualTo("EXTERNAL");
        assertThat(synth.only(TASK).at("RuntimePlatform")).isEqualTo("nothing");
    }

    @Test
    void runs_on_the_named_capacity_of_an_imported_cluster() {
        Synth synth = Synth.of(stack -> {
            EcsCluster theirs = EcsCluster.create(
                    stack,
                    "Theirs",
                    c -> c.existing(Cluster.fromClusterArn(
                                    stack, "Imported", "arn:aws:ecs:eu-west-1:111122223333:cluster/shared"))
                            .vpc(Vpc.Builder.create(stack, "Vpc").build())
                            .existingCapacity("asg-provider", CapacityType.EC2));
            EcsService.create(
                    stack,
                    "Service",
                    s -> s.cluster(theirs)
                            .exec()
                            .capacity(Capacity.of("asg-provider").base(1))
                            .addContainer("app", "app:1", c -> {}));
        });
        var service = synth.only(SERVICE);
        assertThat(service.at("Cluster")).isEqualTo("shared");
        assertThat(service.at("CapacityProviderStrategy"))
                .hasToString("[{Base=1, CapacityProvider=asg-provider, Weight=1}]");
        assertThat(synth.only(TASK).at("RequiresCompatibilities.0")).isEqualTo("EC2");
    }

    @Test
    void refuses_names_that_the_cluster_does_not_have() {
        refuses((stack, s) -> s.capacity(Capacity.of("gpus")))
                .hasMessageContaining("Test/Service: SVC-008 error: 'capacity' must be one that the cluster has,"
                        + " [FARGATE, FARGATE_SPOT], got gpus");
    }

    @Test
    void refuses_names_in_a_cluster_whose_capacity_it_does_not_know() {
        assertThatThrownBy(() -> {
                    Stack stack = Synth.stack();
                    EcsService.create(
                            stack,
                            "Service",
                            s -> s.cluster(foreign(stack))
                                    .capacity(Capacity.of("gpu"))
                                    .addContainer("app", "app:1", c -> {}));
                })
                .hasMessageContaining("LS-006 error: 'capacity' must be FARGATE, FARGATE_SPOT or EXTERNAL")
                .hasMessageContaining("import it with EcsCluster and existing(...)");
    }

    @Test
    void refuses_what_fargate_cannot_do() {
        refuses((stack, s) -> s.placement(Placement.RANDOM))
                .hasMessageContaining("SVC-210 error: 'placementStrategies'");
        refuses((stack, s) -> s.distinctInstances()).hasMessageContaining("SVC-210 error: 'placementConstraints'");
        refuses((stack, s) -> s.placeWhere("attribute:a == b"))
                .hasMessageContaining("SVC-210 error: 'placementConstraints'");
        refuses((stack, s) -> s.daemon()).hasMessageContaining("SVC-010 error");
        refuses((stack, s) -> s.addContainer("gpu", "gpu:1", c -> c.gpus(1))).hasMessageContaining("TD-061 error");
    }

    @Test
    void refuses_strategies_that_ecs_would() {
        refuses((stack, s) -> s.capacity(Capacity.FARGATE.base(1), Capacity.FARGATE_SPOT.base(1)))
                .hasMessageContaining("SVC-004 error");
        refuses((stack, s) -> s.capacity(Capacity.FARGATE.weight(0), Capacity.FARGATE_SPOT.weight(0)))
                .hasMessageContaining("SVC-005 error");
    }

    @Test
    void refuses_a_change_of_an_l2_that_is_not_made() {
        refuses((stack, s) -> s.customizeEc2Service(b -> {}))
                .hasMessageContaining(
                        "LS-003 error: 'customizeEc2Service' is for a service that is made in another way than on"
                                + " FARGATE")
                .hasMessageContaining("use customizeService");
        refuses((stack, s) -> s.customizeExternalService(b -> {})).hasMessageContaining("LS-003 error");
    }

    private static Cluster foreign(Stack stack) {
        return Cluster.Builder.create(stack, "Foreign")
                .vpc(Vpc.Builder.create(stack, "Vpc").build())
                .build();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(
            BiConsumer<Stack, EcsServiceProps.Builder> options) {
        return assertThatThrownBy(() -> {
            Stack stack = Synth.stack();
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            EcsService.create(stack, "Service", s -> {
                s.cluster(cluster).addContainer("app", "app:1", c -> c.port(8080));
                options.accept(stack, s);
            });
        });
    }
}
