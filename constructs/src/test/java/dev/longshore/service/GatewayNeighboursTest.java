package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;
import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;

/** Services of two stacks behind a load balancer of a third: in any order, with any of them missing. */
class GatewayNeighboursTest {
    private static final List<String> ALL = List.of("Orders", "Archive", "Users", "Beta", "Site", "Admin");

    @Test
    void whoever_comes_or_goes_nothing_of_the_others_changes() {
        Map<String, String> all = resources(ALL);
        // Each service with its task, roles, log group, target group, rule and security group rules.
        assertThat(all).hasSizeGreaterThan(60);
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            List<String> some = new ArrayList<>(ALL);
            Collections.shuffle(some, random);
            some = some.subList(0, 1 + random.nextInt(some.size()));
            Map<String, String> few = resources(some);
            assertThat(few).as(some.toString()).isNotEmpty();
            assertThat(all).as(some.toString()).containsAllEntriesOf(few);
        }
    }

    /** Returns all resources of all stacks, by stack and logical id. */
    private static Map<String, String> resources(List<String> services) {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        Stack platform = new Stack(app, "Platform");
        Vpc vpc = Vpc.Builder.create(platform, "Vpc").build();
        EcsCluster cluster = EcsCluster.create(platform, "Cluster", c -> c.vpc(vpc));
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                platform, "Gateway", lb -> lb.vpc(vpc).plainHttp().allowFromAnywhere());
        List<Stack> stacks = List.of(new Stack(app, "Shop"), new Stack(app, "Office"));
        for (String name : services) {
            EcsService.create(
                    stacks.get(ALL.indexOf(name) % 2),
                    name,
                    s -> s.cluster(cluster)
                            .addContainer("app", "app:1", c -> c.port(8080))
                            .route(gateway, route(name))
                            .apply(deployment(name)));
        }
        Map<String, String> resources = new TreeMap<>();
        Stream.concat(Stream.of(platform), stacks.stream())
                .forEach(stack -> Synth.of(stack)
                        .resources()
                        .forEach((id, resource) ->
                                resources.put(stack.getStackName() + "/" + id, String.valueOf(resource))));
        return resources;
    }

    private static Consumer<Route.Builder> route(String name) {
        return switch (name) {
            case "Orders" -> r -> r.path("/orders/*");
            case "Archive" -> r -> r.path("/orders/archive/*").method("GET");
            case "Users" -> r -> r.host("users.example.com").path("/v1/*");
            case "Beta" -> r -> r.host("users.example.com").header("X-Beta", "1");
            case "Admin" -> r -> r.host("admin.example.com");
            default -> r -> {};
        };
    }

    private static Consumer<ServiceOptions<?>> deployment(String name) {
        return name.equals("Users") ? s -> s.deployment(d -> d.blueGreen()) : s -> {};
    }
}
