package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app inside the JVM. */
class RehearsedAppTest {
    private static final Path ASSEMBLY = Path.of("src/test/resources/assembly");
    private static final String SERVICE = """
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx:%s'}]}},
            'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'Cluster': {'Ref': 'Cluster'}, 'TaskDefinition': {'Ref': 'Task'},
              'DesiredCount': 2, 'DeploymentConfiguration': {%s}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void an_app_lives_and_dies_as_it_should() {
        List<Outcome> life = Rehearsal.of(ASSEMBLY).life();
        assertThat(life)
                .extracting(Outcome::operation)
                .containsExactly("deploy", "deploy", "deploy", "deploy", "destroy");
        assertThat(life.get(0).stacks())
                .containsEntry("Base", "CREATE_COMPLETE")
                .containsEntry("Shop", "CREATE_COMPLETE");
        assertThat(life.get(2).replaced()).extracting(Replacement::type).containsExactly("AWS::ECS::TaskDefinition");
        assertThat(life.get(3).failure()).contains("Exceeded attempts to wait");
        assertThat(life.get(3).duration())
                .as("there and back, without a breaker")
                .isBetween(Duration.ofHours(3), Duration.ofHours(4));
        assertThat(life.get(4).kept()).hasSize(2);
    }

    @Test
    void a_stack_comes_after_those_that_it_depends_on_and_goes_before_them() {
        RehearsedApp app = Rehearsal.of(ASSEMBLY);
        app.deploy();
        assertThat(app.stack("Base")).isPresent();
        assertThat(app.destroy().stacks().keySet()).containsExactly("Shop", "Base");
    }

    @Test
    void what_waits_for_nothing_is_made_side_by_side() {
        RehearsedApp app = app("""
                'Balancer': {'Type': 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Properties': {'Subnets': ['a', 'b']}},
                'Other': {'Type': 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Properties': {'Subnets': ['a', 'b']}}
                """);
        Outcome both = app.deploy();
        assertThat(both.duration()).isEqualTo(Duration.ofSeconds(150));
        assertThat(both.timeline())
                .contains("2:30  created  ElasticLoadBalancingV2::LoadBalancer")
                .contains("about 3 min on AWS");
    }

    @Test
    void an_update_names_what_it_replaced_and_what_was_lost() {
        String group =
                "'Files': {'Type': 'AWS::EFS::FileSystem', 'Properties': {'PerformanceMode': '%s'}%s}, 'Queue': {'Type': 'AWS::SQS::Queue'}";
        RehearsedApp app = app(group.formatted("generalPurpose", ""));
        app.deploy();
        Outcome changed = deploy(app, group.formatted("maxIO", ""));
        assertThat(changed.replaced()).singleElement().satisfies(one -> {
            assertThat(one.causes()).containsExactly("PerformanceMode");
            assertThat(one.dataLost()).isTrue();
        });
        assertThat(changed.dataLost()).containsExactly("Files");

        Outcome gone = deploy(
                app,
                "'Files': {'Type': 'AWS::EFS::FileSystem', 'DeletionPolicy': 'Retain', 'UpdateReplacePolicy':"
                        + " 'Retain', 'Properties': {'PerformanceMode': 'generalPurpose'}}");
        assertThat(gone.dataLost())
                .as("the queue went, the old policy of the files was to delete")
                .containsExactly("Files", "Queue");
        assertThat(deploy(app, "'Topic': {'Type': 'AWS::SNS::Topic'}").kept())
                .extracting(left -> left.resource().logicalId())
                .containsExactly("Files");
    }

    @Test
    void a_breaker_opens_in_minutes_and_without_one_it_takes_hours() {
        RehearsedApp app =
                app(SERVICE.formatted("1", "'DeploymentCircuitBreaker': {'Enable': true, 'Rollback': true}"));
        app.deploy();
        Outcome broken = deploy(
                app.neverHealthy("Service"),
                SERVICE.formatted("2", "'DeploymentCircuitBreaker': {'Enable': true, 'Rollback': true}"));
        assertThat(broken.stacks()).containsEntry("App", "UPDATE_ROLLBACK_COMPLETE");
        assertThat(broken.failure())
                .contains("App is UPDATE_ROLLBACK_COMPLETE: Service:")
                .contains(Deployments.BREAKER);
        assertThat(broken.duration()).isLessThan(Duration.ofMinutes(10));
        assertThat(broken.rollouts()).first().extracting(Rollout::lowest).isEqualTo(2);

        deploy(app, SERVICE.formatted("3", ""));
        Outcome waiting = deploy(app.neverHealthy("AWS::ECS::Service"), SERVICE.formatted("4", ""));
        assertThat(waiting.failure()).contains("Exceeded attempts to wait");
        assertThat(waiting.duration()).isGreaterThan(Duration.ofHours(3));
        assertThat(waiting.timeline()).contains("3:0").contains("failed");
    }

    @Test
    void a_service_below_its_desired_count_is_told() {
        RehearsedApp app = app(SERVICE.formatted("1", "'MinimumHealthyPercent': 50, 'MaximumPercent': 100"));
        app.deploy();
        Outcome update = deploy(app, SERVICE.formatted("2", "'MinimumHealthyPercent': 50, 'MaximumPercent': 100"));
        assertThat(update.rollouts()).singleElement().satisfies(rollout -> {
            assertThat(rollout.desired()).isEqualTo(2);
            assertThat(rollout.lowest()).isEqualTo(1);
        });
    }

    @Test
    void a_refusal_before_anything_is_touched_is_a_failure_too() {
        Outcome refused = app("'Thing': {'Type': 'AWS::Nowhere::Thing'}").deploy();
        assertThat(refused.failure()).startsWith("Template format error: Unrecognized resource types");
        assertThat(refused.changedNothing()).isFalse();
    }

    @Test
    void an_app_that_does_not_come_back_fails_its_life() {
        RehearsedApp app = app(SERVICE.formatted("1", "'MinimumHealthyPercent': 100, 'MaximumPercent': 100"));
        assertThat(catchThrowable(app::life))
                .isInstanceOf(RehearsalFailure.class)
                .hasMessageContaining("update: App is UPDATE_ROLLBACK");
    }

    private RehearsedApp app(String resources) {
        return Rehearsal.of(Apps.write(folder.resolve("first"), resources));
    }

    private int versions;

    private Outcome deploy(RehearsedApp app, String resources) {
        versions++;
        return app.deploy(Apps.write(folder.resolve("next" + versions), resources));
    }
}
