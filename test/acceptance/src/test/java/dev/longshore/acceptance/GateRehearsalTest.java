package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.OneOffTask;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.CdkResult;
import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.Outcome;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsedApp;
import dev.longshore.rehearsal.ResourceView;
import dev.longshore.rehearsal.Rollout;
import dev.longshore.rehearsal.StackView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** What docs/patterns/one-off-task.md says about a gate: a failure leaves what it gates on its old revision. */
final class GateRehearsalTest {
    private static final String STACK = "shop";
    private static final String GATE = "MigrationGateService";
    private static final String SERVICE = "ShopService";

    @TempDir
    private Path folder;

    @Test
    void a_failing_gate_leaves_the_service_on_its_old_revision() {
        RehearsedApp app = Rehearsal.of(assembly(1), STACK);
        assertThat(app.deploy().failure()).isEmpty();
        ResourceView before = service(app, SERVICE);
        Path second = assembly(2);

        Outcome failed = app.neverHealthy(service(app, GATE).logicalId()).deploy(second);

        assertThat(failed.failure()).contains("Circuit Breaker");
        assertThat(failed.stacks()).containsEntry(STACK, "UPDATE_ROLLBACK_COMPLETE");
        assertThat(failed.rollouts()).extracting(Rollout::service).noneMatch(id -> id.startsWith(SERVICE));
        ResourceView after = service(app, SERVICE);
        assertThat(after.physicalId()).isEqualTo(before.physicalId());
        assertThat(after.properties()).isEqualTo(before.properties());

        Outcome repaired = app.deploy(second);
        assertThat(repaired.failure()).isEmpty();
        assertThat(repaired.rollouts())
                .extracting(Rollout::service)
                .satisfiesExactly(
                        gate -> assertThat(gate).startsWith(GATE),
                        service -> assertThat(service).startsWith(SERVICE));
        assertThat(service(app, SERVICE).properties()).isNotEqualTo(before.properties());
    }

    @Test
    void a_gate_that_fails_at_first_makes_no_service() {
        RehearsedApp app = Rehearsal.of(assembly(1), STACK);
        Outcome failed = app.neverHealthy("AWS::ECS::Service").deploy();
        assertThat(failed.rollouts())
                .extracting(Rollout::service)
                .singleElement()
                .asString()
                .startsWith(GATE);
        assertThat(failed.stacks()).containsEntry(STACK, "ROLLBACK_COMPLETE");
    }

    /** What people see who run {@code cdk deploy}: the CLI asks ECS for the task that stopped, and where its log is. */
    @Test
    void the_failure_shows_the_log_of_the_task() {
        try (LocalCloud cloud = LocalCloud.start()) {
            assertThat(cdk(cloud, "bootstrap", "aws://" + LocalCloud.ACCOUNT + "/" + LocalCloud.REGION)
                            .succeeded())
                    .isTrue();
            assertThat(deploy(cloud, assembly(1)).succeeded()).isTrue();
            StackView before = cloud.stack(STACK).orElseThrow();
            cloud.failNext(
                    only(before, "AWS::ECS::Service", GATE).logicalId(),
                    "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.");

            CdkResult failed = deploy(cloud, assembly(2));

            assertThat(failed.succeeded()).isFalse();
            assertThat(failed.output())
                    .contains("Circuit Breaker")
                    .contains("Container \"migrate\" exited with code 1")
                    .contains("its own last lines are here")
                    .containsPattern("Logs: https://\\S+/log-group/"
                            + only(before, "AWS::Logs::LogGroup", "MigrationGateTaskmigrate")
                                    .physicalId());
            StackView after = cloud.stack(STACK).orElseThrow();
            assertThat(only(after, "AWS::ECS::Service", SERVICE).properties())
                    .isEqualTo(only(before, "AWS::ECS::Service", SERVICE).properties());
        }
    }

    private CdkResult deploy(LocalCloud cloud, Path assembly) {
        return cdk(cloud, "deploy", STACK, "--app", assembly.toString(), "--require-approval", "never");
    }

    private CdkResult cdk(LocalCloud cloud, String... arguments) {
        return CdkCli.in(Repository.root()).run(cloud, folder, List.of(arguments), line -> {});
    }

    private static ResourceView only(StackView stack, String type, String id) {
        return stack.resources().stream()
                .filter(resource ->
                        resource.type().equals(type) && resource.logicalId().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private static ResourceView service(RehearsedApp app, String id) {
        return only(app.stack(STACK).orElseThrow(), "AWS::ECS::Service", id);
    }

    private Path assembly(int version) {
        Path out = folder.resolve("v" + version);
        App app = new App(AppProps.builder()
                .outdir(out.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
        Stack stack = new Stack(app, STACK);
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        OneOffTask migration = OneOffTask.create(
                stack,
                "Migration",
                t -> t.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("migrate", "example/shop:" + version, c -> c.command("migrate")));
        WebService shop = WebService.create(
                stack,
                "Shop",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("shop", "example/shop:" + version, c -> c.port(8080))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
        migration.addGatedServices(shop.getService());
        app.synth();
        return out;
    }
}
