package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.task.ContainerOptions;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

class OneOffTaskTest {
    private static Synth task(Consumer<OneOffTaskProps.Builder> more) {
        return Synth.of(stack -> OneOffTask.create(stack, "Migration", options(stack, more)));
    }

    private static Consumer<OneOffTaskProps.Builder> options(Stack stack, Consumer<OneOffTaskProps.Builder> more) {
        EcsCluster cluster =
                EcsCluster.create(stack, "Cluster", c -> c.addEc2Capacity("ec2", e -> e.instanceTypes("t4g.small")));
        return t -> t.cluster(cluster)
                .addContainer("migrate", "shop:2", c -> c.command("migrate"))
                .apply(more);
    }

    @Test
    void is_steady_once_its_first_container_has_ended_well() {
        Synth synth = task(t -> t.addContainer("proxy", "proxy:1", c -> c.essential(false)));
        Synth.Props task = synth.only("AWS::ECS::TaskDefinition");
        assertThat(task.at("ContainerDefinitions.0.Essential")).isEqualTo(false);
        assertThat(task.at("ContainerDefinitions.2.Name")).isEqualTo(OneOffTaskProps.DONE_CONTAINER);
        assertThat(task.at("ContainerDefinitions.2.Image")).isEqualTo(OneOffTaskProps.DEFAULT_DONE_IMAGE);
        assertThat(task.at("ContainerDefinitions.2.Essential")).isEqualTo(true);
        assertThat(task.at("ContainerDefinitions.2.DependsOn.0.ContainerName")).isEqualTo("migrate");
        assertThat(task.at("ContainerDefinitions.2.DependsOn.0.Condition")).isEqualTo("SUCCESS");
        assertThat(task.at("ContainerDefinitions.2.HealthCheck.Command").toString())
                .isEqualTo("[CMD, true]");
    }

    @Test
    void fails_when_it_was_said_to_and_never_runs_twice_at_once() {
        Synth.Props service = task(t -> {}).only("AWS::ECS::Service");
        assertThat(service.at("DesiredCount")).isEqualTo(1);
        assertThat(service.at("DeploymentConfiguration.MinimumHealthyPercent")).isEqualTo(0);
        assertThat(service.at("DeploymentConfiguration.MaximumPercent")).isEqualTo(100);
        assertThat(service.at("DeploymentConfiguration.DeploymentCircuitBreaker.Enable"))
                .isEqualTo(true);
        String threshold = "DeploymentConfiguration.DeploymentCircuitBreaker.ThresholdConfiguration";
        assertThat(service.at(threshold)).isEqualTo("nothing");
        Synth.Props once = task(t -> t.attempts(1)).only("AWS::ECS::Service");
        assertThat(once.at(threshold + ".Type")).isEqualTo("COUNT");
        assertThat(once.at(threshold + ".Value")).isEqualTo(1);
    }

    @Test
    void gates_services() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            OneOffTask migration = OneOffTask.create(
                    stack, "Migration", t -> t.cluster(cluster).addContainer("migrate", "shop:2", c -> {}));
            WebService shop = WebService.create(
                    stack,
                    "Shop",
                    s -> s.cluster(cluster)
                            .addContainer("shop", "shop:2", c -> c.port(8080))
                            .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
            migration.addGatedServices(shop.getService());
        });
        assertThat(synth.all("AWS::ECS::Service"))
                .filteredOn(service -> service.logicalId().startsWith("Shop"))
                .singleElement()
                .satisfies(service ->
                        assertThat(service.attribute("DependsOn").toString()).contains("MigrationGateService"));
    }

    @Test
    void says_where_its_logs_are() {
        var stack = Synth.stack();
        OneOffTask.create(stack, "Migration", options(stack, t -> {}));
        assertThat(Synth.outputs(stack).toString()).contains("aws logs tail", "MigrationGateTaskmigrateLogs");
    }

    @Test
    void runs_on_instances() {
        Synth.Props service =
                task(t -> t.capacity(Capacity.of("ec2")).attempts(2)).only("AWS::ECS::Service");
        assertThat(service.at("CapacityProviderStrategy.0.CapacityProvider").toString())
                .contains("ec2");
        assertThat(service.at("DeploymentConfiguration.DeploymentCircuitBreaker.ThresholdConfiguration.Type"))
                .isEqualTo("COUNT");
    }

    @Test
    void is_the_same_through_both_doors() {
        Consumer<OneOffTaskProps.Builder> more = t -> t.attempts(2).doneImage("done:1");
        Synth once = task(more);
        Synth again = Synth.of(stack -> new OneOffTask(
                stack,
                "Migration",
                OneOffTaskProps.builder().apply(options(stack, more)).build().toBuilder()
                        .build()));
        assertThat(again.text()).isEqualTo(once.text());
    }

    @Test
    void refuses_what_never_ends() {
        var stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        assertThatThrownBy(() -> OneOffTask.create(
                        stack,
                        "Migration",
                        t -> t.cluster(cluster)
                                .attempts(0)
                                .addContainer(ContainerOptions.builder("migrate", "shop:2")
                                        .build())))
                .hasMessageContaining("LS-100 error: 'addContainer' must have runsFirst()")
                .hasMessageContaining("LS-104 error: 'attempts' must be 1 to 10, got 0");
    }
}
