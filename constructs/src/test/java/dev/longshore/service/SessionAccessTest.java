package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.EcsClusterProps;
import dev.longshore.network.Nat;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.testing.Synth;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ExecuteCommandConfiguration;
import software.amazon.awscdk.services.ecs.ExecuteCommandLogConfiguration;
import software.amazon.awscdk.services.ecs.ExecuteCommandLogging;
import software.amazon.awscdk.services.s3.Bucket;

/** Who may open a session of ECS Exec in a cluster that encrypts and logs them. */
class SessionAccessTest {
    private static final String IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1";

    @Test
    void task_uses_the_key_and_the_log_of_its_cluster() {
        for (Capacity capacity : new Capacity[] {Capacity.FARGATE, Capacity.of("Arm")}) {
            Synth synth = Synth.of(stack -> service(
                    stack, c -> c.execLogging(), s -> s.capacity(capacity).exec()));
            Synth.Props policy = sessionPolicy(synth).orElseThrow();
            assertThat(policy.at("Roles.0.Ref")).asString().startsWith("ServiceTaskTaskRole");
            assertThat(statement(policy, "kms:Decrypt")).contains("ClusterExecKey");
            assertThat(statement(policy, "logs:PutLogEvents")).contains("ClusterExecLogGroup");
        }
    }

    @Test
    void task_may_write_to_the_bucket_of_sessions() {
        Synth synth = Synth.of(stack -> service(
                stack,
                c -> c.customizeCluster(b -> b.executeCommandConfiguration(ExecuteCommandConfiguration.builder()
                        .logging(ExecuteCommandLogging.OVERRIDE)
                        .logConfiguration(ExecuteCommandLogConfiguration.builder()
                                .s3Bucket(
                                        Bucket.Builder.create(stack, "Sessions").build())
                                .build())
                        .build())),
                s -> s.exec()));
        Synth.Props policy = sessionPolicy(synth).orElseThrow();
        assertThat(statement(policy, "s3:PutObject")).contains("Sessions");
        assertThat(policy.text()).doesNotContain("kms", "logs:");
    }

    @Test
    void task_gets_nothing_where_it_has_no_sessions_or_they_go_to_its_own_log() {
        assertThat(sessionPolicy(Synth.of(stack -> service(stack, c -> c.execLogging(), s -> {}))))
                .isEmpty();
        assertThat(sessionPolicy(Synth.of(stack -> service(stack, c -> {}, s -> s.exec()))))
                .isEmpty();
    }

    @Test
    void isolated_tasks_need_an_endpoint_for_the_key() {
        assertThatThrownBy(() -> service(
                        Synth.stack(),
                        c -> c.network(n -> n.nat(Nat.NONE)
                                        .endpoints(NetworkEndpoint.ECR, NetworkEndpoint.LOGS, NetworkEndpoint.ECS_EXEC))
                                .execLogging(),
                        s -> s.exec()))
                .hasMessageContaining("SVC-023")
                .hasMessageContaining("endpoints(KMS)");
        assertThatCode(() -> service(
                        Synth.stack(),
                        c -> c.network(n -> n.nat(Nat.NONE)
                                        .endpoints(
                                                NetworkEndpoint.ECR,
                                                NetworkEndpoint.LOGS,
                                                NetworkEndpoint.ECS_EXEC,
                                                NetworkEndpoint.ECS_AGENT,
                                                NetworkEndpoint.KMS))
                                .execLogging(),
                        s -> s.exec()))
                .doesNotThrowAnyException();
    }

    private static void service(
            Stack stack, Consumer<EcsClusterProps.Builder> cluster, Consumer<EcsServiceProps.Builder> service) {
        EcsCluster made = EcsCluster.create(
                stack,
                "Cluster",
                c -> c.addEc2Capacity("Arm", e -> e.instanceTypes("m7g.large")).apply(cluster));
        EcsService.create(
                stack,
                "Service",
                s -> s.cluster(made).addContainer("app", IMAGE, c -> {}).apply(service));
    }

    private static Optional<Synth.Props> sessionPolicy(Synth synth) {
        return synth.all("AWS::IAM::ManagedPolicy").stream()
                .filter(policy -> policy.logicalId().contains("SessionPolicy"))
                .findFirst();
    }

    private static String statement(Synth.Props policy, String action) {
        for (int i = 0; ; i++) {
            String statement = policy.at("PolicyDocument.Statement." + i).toString();
            if (statement.contains(action)) {
                return statement;
            }
            assertThat(statement).as("a statement with %s", action).doesNotStartWith("nothing");
        }
    }
}
