package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.LifecycleStage;
import dev.longshore.deployment.TestHeader;
import dev.longshore.rollout.Rollout;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.Duration;

/** How a service that others reach through Service Connect goes from one version to the next. */
class ConnectDeploymentTest extends TwoServices {
    private static final String ALIAS = "ServiceConnectConfiguration.Services.0.ClientAliases.0";

    @Test
    void moves_requests_in_steps_without_a_load_balancer() {
        client(serving(s -> s.deployment(d -> d.canary())), s -> {});
        Synth synth = Synth.of(stack);
        var orders = synth.all("AWS::ECS::Service").stream()
                .filter(service -> service.logicalId().startsWith("Orders"))
                .findFirst()
                .orElseThrow();
        assertThat(orders.at("DeploymentConfiguration").toString())
                .contains("Strategy=CANARY", "CanaryPercent=10")
                .doesNotContain("CircuitBreaker");
        assertThat(orders.text()).doesNotContain("LoadBalancers", "TestTrafficRules");
        // The proxies move the requests: ECS needs no role for that.
        assertThat(synth.all("AWS::IAM::Role"))
                .noneMatch(role -> role.logicalId().contains("DeploymentRole"));
    }

    @Test
    void leads_tests_by_a_header() {
        assertThat(orders(d -> d.blueGreen().testHeader("x-shop-test", "yes")).at(ALIAS + ".TestTrafficRules"))
                .hasToString("{Header={Name=x-shop-test, Value={Exact=yes}}}");
        assertThat(TestHeader.DEFAULT_NAME).isEqualTo("x-amzn-ecs-blue-green-test");
    }

    @Test
    void leads_tests_by_any_value_of_a_header() {
        assertThat(orders(d -> d.linear().testHeader("x-shop-test")).at(ALIAS + ".TestTrafficRules"))
                .hasToString("{Header={Name=x-shop-test}}");
    }

    @Test
    void says_how_long_it_takes() {
        // 60 s to launch, 300 s of bake time and of a step, 15 s to stop, 30 s to look on.
        assertThat(serving(s -> s.deployment(d -> d.canary())).getRollout()).isEqualTo(new Rollout(1, 705));
    }

    @Test
    void comes_through_the_stages_of_tests_without_a_listener() {
        var service = serving(
                s -> s.deployment(d -> d.blueGreen().pause(LifecycleStage.POST_TEST_TRAFFIC_SHIFT, Duration.hours(1))));
        assertThat(service.getNode().getMetadata()).isEmpty();
    }

    @Test
    void refuses_a_header_where_no_requests_move() {
        assertThatThrownBy(() -> orders(d -> d.testHeader("x-test"))).hasMessageContaining("LS-119");
    }

    @Test
    void refuses_a_header_where_no_http_is_spoken() {
        assertThatThrownBy(() -> serving(s -> s.connect(c -> c.serveAs("orders", o -> o.tcp()))
                        .deployment(d -> d.blueGreen().testHeader("x-test"))))
                .hasMessageContaining("LS-119");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refuses_steps_where_nothing_is_served(boolean connected) {
        var orders = serving(s -> {});
        assertThatThrownBy(() -> client(orders, s -> {
                    if (!connected) {
                        s.connect(c -> c.from(ConnectOptions.builder().build()));
                    }
                    s.deployment(d -> d.linear());
                }))
                .hasMessageContaining("LS-080");
    }

    private Synth.Props orders(Consumer<Deployment.Builder> deployment) {
        serving(s -> s.deployment(deployment));
        return Synth.of(stack).only("AWS::ECS::Service");
    }
}
