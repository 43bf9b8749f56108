package dev.longshore.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.check.RuleAssertions;
import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.task.NetworkMode;
import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Services with anything on anything: refused in Java with a line for each problem, or right in the template. */
class CapacityPropertyTest {
    private static final int SERVICES = 90;
    private static final int PRIORITIES = 100;
    private static final List<String> NAMES = List.of(
            "FARGATE",
            "FARGATE_SPOT",
            "EXTERNAL",
            "EXTERNAL",
            "Arm",
            "Arm",
            "Other",
            "Gpu",
            "Windows",
            "Managed",
            "Unknown");
    private static final List<List<Capacity>> STRATEGIES = List.of(
            List.of(Capacity.FARGATE),
            List.of(Capacity.FARGATE.base(2), Capacity.FARGATE_SPOT.weight(3)),
            List.of(Capacity.of("Arm")),
            List.of(Capacity.of("Arm").base(1), Capacity.of("Other").weight(0)),
            List.of(Capacity.of("Gpu")),
            List.of(Capacity.of("Windows")),
            List.of(Capacity.of("Managed")),
            List.of(Capacity.EXTERNAL));
    private static final List<Placement> PLACEMENTS = List.of(
            Placement.SPREAD_ZONES,
            Placement.SPREAD_INSTANCES,
            Placement.BINPACK_CPU,
            Placement.BINPACK_MEMORY,
            Placement.RANDOM);

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121, 77, 4_242})
    void what_is_accepted_has_no_finding(long seed) {
        Random random = new Random(seed);
        Map<CapacityType, Integer> accepted = new EnumMap<>(CapacityType.class);
        int refused = 0;
        int warned = 0;
        Stack stack = Synth.stack();
        EcsCluster cluster = Clusters.everything(stack);
        HttpLoadBalancer gateway = gateway(stack, cluster);
        for (int i = 0; i < SERVICES; i++) {
            if (i == SERVICES / 2) {
                // All in one stack would nearly fill it, which is a finding.
                RuleAssertions.assertNoFindings(Template.fromStack(stack).toJSON());
                stack = Synth.stack();
                cluster = Clusters.everything(stack);
                gateway = gateway(stack, cluster);
            }
            Consumer<EcsServiceProps.Builder> options =
                    i % 3 == 0 ? careful(random, cluster) : options(random, cluster, gateway, PRIORITIES + i);
            EcsServiceProps props = EcsServiceProps.builder().apply(options).build();
            if (isWarned(props)) {
                warned++;
                continue;
            }
            try {
                new EcsService(stack, "Service" + i, props);
                accepted.merge(props.task().capacityType(), 1, Integer::sum);
            } catch (InvalidInputException e) {
                refused++;
                assertThat(e.findings()).extracting(Finding::line).noneMatch(line -> line.contains("\n"));
            }
        }
        System.out.println("services on anything, seed " + seed + ": accepted " + accepted + ", refused " + refused
                + ", left out with a warning " + warned);
        assertThat(accepted).containsOnlyKeys(CapacityType.values());
        assertThat(refused).isPositive();
        RuleAssertions.assertNoFindings(Template.fromStack(stack).toJSON());
    }

    private static HttpLoadBalancer gateway(Stack stack, EcsCluster cluster) {
        return HttpLoadBalancer.create(
                stack, "Gateway", lb -> lb.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
    }

    // What Java warns of, the template is warned of too.
    private static boolean isWarned(EcsServiceProps props) {
        return ServiceCheck.ofService(props, Place.construct("Service")).stream()
                .anyMatch(finding -> finding.severity() == Severity.WARNING);
    }

    private static Consumer<EcsServiceProps.Builder> careful(Random random, EcsCluster cluster) {
        Capacity[] strategy = one(random, STRATEGIES).toArray(new Capacity[0]);
        return s -> s.cluster(cluster)
                .capacity(strategy)
                .tasks(random.nextInt(4))
                .addContainer("app", "app:1", c -> c.port(8080));
    }

    private static Consumer<EcsServiceProps.Builder> options(
            Random random, EcsCluster cluster, HttpLoadBalancer gateway, int priority) {
        List<Consumer<EcsServiceProps.Builder>> options = new ArrayList<>();
        options.add(s -> s.cluster(cluster));
        Capacity[] strategy = strategy(random);
        options.add(s -> s.capacity(strategy));
        boolean port = random.nextInt(4) > 0;
        boolean gpus = random.nextInt(15) == 0;
        options.add(s -> s.addContainer("app", "app:1", c -> {
            if (port) {
                c.port(8080);
            }
            if (gpus) {
                c.gpus(1);
            }
        }));
        some(random, 8, options, s -> s.architecture(one(random, List.of(Architecture.values()))));
        some(
                random,
                20,
                options,
                s -> s.operatingSystem(
                        one(random, List.of(OperatingSystem.LINUX, OperatingSystem.WINDOWS_SERVER_2022_CORE))));
        some(random, 4, options, s -> s.networkMode(one(random, List.of(NetworkMode.values()))));
        some(random, 6, options, s -> s.scaling(sc -> sc.tasks(1, 4).targetCpuPercent(60)));
        some(random, 8, options, s -> s.daemon());
        some(random, 3, options, s -> s.tasks(random.nextInt(4)));
        some(random, 8, options, s -> s.placement(one(random, PLACEMENTS), one(random, PLACEMENTS)));
        some(random, 10, options, s -> s.distinctInstances());
        some(random, 10, options, s -> s.placeWhere("attribute:ecs.availability-zone == eu-west-1a"));
        some(
                random,
                5,
                options,
                s -> s.deployment(d -> d.rolling(50 * random.nextInt(3), 100 + 50 * random.nextInt(3))));
        some(
                random,
                4,
                options,
                s -> s.route(gateway, r -> r.path("/" + priority).priority(priority)));
        some(random, 20, options, s -> s.customizeEc2Service(b -> {}));
        return s -> options.forEach(s::apply);
    }

    private static Capacity[] strategy(Random random) {
        int parts = random.nextInt(4) == 0 ? 2 : 1;
        Capacity[] strategy = new Capacity[parts];
        for (int i = 0; i < parts; i++) {
            Capacity part = Capacity.of(one(random, NAMES));
            boolean plain = random.nextBoolean();
            strategy[i] = plain ? part : part.base(random.nextInt(2)).weight(random.nextInt(3));
        }
        return strategy;
    }

    private static void some(
            Random random,
            int oneOf,
            List<Consumer<EcsServiceProps.Builder>> options,
            Consumer<EcsServiceProps.Builder> option) {
        if (random.nextInt(oneOf) == 0) {
            options.add(option);
        }
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
