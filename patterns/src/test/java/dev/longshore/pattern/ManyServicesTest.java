package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.check.CheckResult;
import dev.longshore.check.FileCheck;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.operations.AlarmTopic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.cxapi.CloudAssembly;

/** Two hundred web services with scaling and alarms, a hundred behind each of two load balancers, in stacks of ten. */
class ManyServicesTest {
    private static final int SERVICES = 200;
    private static final int EACH = 100;
    private static final int PER_STACK = 10;

    private final App app = new App(AppProps.builder()
            .analyticsReporting(false)
            .outdir("target/many-services")
            .build());
    private final Stack platform = new Stack(app, "Platform");
    private final EcsCluster cluster = EcsCluster.create(platform, "Cluster", c -> {});
    private final AlarmTopic topic = AlarmTopic.create(platform, "Alarms", t -> {});

    @Test
    void fit_into_their_stacks_and_behind_their_load_balancers() {
        List<HttpLoadBalancer> gateways = List.of(gateway("Shop"), gateway("Office"));
        Stack stack = platform;
        for (int at = 0; at < SERVICES; at++) {
            if (at % PER_STACK == 0) {
                stack = new Stack(app, "Services" + at / PER_STACK);
            }
            service(stack, at, "service-" + (at % EACH + 1), gateways.get(at / EACH));
        }
        Stack last = stack;
        assertThatThrownBy(() -> service(last, SERVICES, "one-more", gateways.get(0)))
                .hasMessageContaining("LB-211")
                .hasMessageContaining("'Rules per Application Load Balancer', got 101")
                .hasMessageContaining("LB-217")
                .hasMessageContaining("'Target Groups per Application Load Balancer', got 101");
        assertThat(gateways).allSatisfy(gateway -> {
            Set<Integer> priorities = new HashSet<>();
            gateway.getRoutes().forEach(route -> priorities.add(route.route().renderedPriority()));
            assertThat(priorities).hasSize(EACH);
        });
        last.getNode().tryRemoveChild("Service" + SERVICES);

        CloudAssembly assembly = app.synth();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        List<Path> templates = new ArrayList<>();
        assembly.getStacks().forEach(made -> {
            templates.add(Path.of(made.getTemplateFullPath()));
            sizes.put(made.getStackName(), resources(made.getTemplate()));
        });
        System.out.println("resources of ten full services: " + sizes.get("Services0") + ", of the platform: "
                + sizes.get("Platform"));
        assertThat(sizes).hasSize(1 + SERVICES / PER_STACK);
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isLessThan(400));
        CheckResult checked = FileCheck.app(templates);
        assertThat(checked.findings()).extracting("rule").doesNotContain("GEN-001", "GEN-001b", "LB-211", "LB-217");
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rollouts())
                .hasSize(SERVICES)
                .allSatisfy(rollout -> assertThat(rollout.rollout().seconds()).isLessThanOrEqualTo(130));
    }

    private HttpLoadBalancer gateway(String name) {
        return HttpLoadBalancer.create(
                platform,
                name,
                lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere().allowToAnywhere());
    }

    private void service(Stack stack, int number, String host, HttpLoadBalancer gateway) {
        WebService.create(
                stack,
                "Service" + number,
                s -> s.cluster(cluster)
                        .addContainer("app", "example/app:1", c -> c.port(8080))
                        .alarms(topic)
                        .scaling(sc -> sc.tasks(2, 10).targetCpuPercent(60).requestsPerTask(1000))
                        .route(gateway, r -> r.host(host + ".example.com")));
    }

    @SuppressWarnings("unchecked")
    private static int resources(Object template) {
        return Objects.requireNonNull(((Map<String, Map<String, Object>>) template).get("Resources"))
                .size();
    }
}
