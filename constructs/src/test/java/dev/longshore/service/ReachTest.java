package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Nat;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.network.NetworkProps;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

class ReachTest {
    private static final String IN_ECR = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1";
    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf";

    @Test
    void what_is_in_reach_is_silent() {
        assertThatCode(() -> service(n -> n.nat(Nat.NONE), s -> s.addContainer("app", IN_ECR, c -> {})))
                .doesNotThrowAnyException();
        assertThatCode(() -> service(n -> n.nat(Nat.SINGLE), s -> s.addContainer("app", "nginx:1.29", c -> {})))
                .doesNotThrowAnyException();
        assertThatCode(() -> service(
                        n -> n.nat(Nat.NONE)
                                .endpoints(
                                        NetworkEndpoint.ECR,
                                        NetworkEndpoint.LOGS,
                                        NetworkEndpoint.SECRETS_MANAGER,
                                        NetworkEndpoint.ECS_EXEC),
                        s -> s.exec().addContainer("app", IN_ECR, c -> c.putSecretFrom("PASSWORD", SECRET))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_secret_out_of_reach_names_the_three_ways_out() {
        assertThatThrownBy(() -> service(
                        n -> n.nat(Nat.NONE),
                        s -> s.exec().addContainer("app", IN_ECR, c -> c.putSecretFrom("PASSWORD", SECRET))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("SVC-023 error: 'endpoints' must have SECRETS_MANAGER, ECS_EXEC")
                .hasMessageContaining("add endpoints(SECRETS_MANAGER, ECS_EXEC)")
                .hasMessageContaining("nat(Nat.SINGLE)")
                .hasMessageContaining("public address");
    }

    @Test
    void an_image_of_another_registry_is_out_of_reach() {
        assertThatThrownBy(() -> service(n -> n.nat(Nat.NONE), s -> s.addContainer("app", "nginx:1.29", c -> {})))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("SVC-023 error: 'image' of container 'app' must be in Amazon ECR");
    }

    @Test
    void logs_out_of_reach_are_found_and_other_logs_are_not_judged() {
        assertThatThrownBy(() -> service(
                        n -> n.nat(Nat.NONE).endpoints(NetworkEndpoint.ECR),
                        s -> s.addContainer("app", IN_ECR, c -> {})))
                .hasMessageContaining("'endpoints' must have LOGS");
    }

    @Test
    void a_finding_that_is_accepted_is_none() {
        assertThat(service(
                        n -> n.nat(Nat.NONE),
                        s -> s.acknowledge("SVC-023", "a proxy in the VPC has it")
                                .addContainer("app", "nginx:1.29", c -> {})))
                .isNotNull();
    }

    private static EcsService service(
            Consumer<NetworkProps.Builder> network, Consumer<EcsServiceProps.Builder> options) {
        Stack stack = Synth.stack();
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> c.network(network));
        return EcsService.create(stack, "Service", s -> options.accept(s.cluster(cluster)));
    }
}
