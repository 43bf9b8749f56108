package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;

/** Any mix of compute that the options accept is one that the rules accept; any illegal one is refused in Java. */
class ClusterMixTest {
    private static final int CLUSTERS = 12;
    private static final List<List<String>> TYPES = List.of(
            List.of("m7g.large", "m6g.large", "m7gd.large"),
            List.of("c7i.xlarge", "c6i.xlarge"),
            List.of("t4g.medium", "t4g.medium"),
            List.of("g6.xlarge"),
            List.of("inf2.xlarge"));

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void accepted_mix_has_no_finding(long seed) {
        Random random = new Random(seed);
        Judged judged = Judged.of(app(), stack -> {
            Network network = Network.create(stack, "Network", n -> {});
            for (int i = 0; i < CLUSTERS; i++) {
                EcsCluster.create(stack, "Cluster" + i, c -> mix(c.network(network), random));
            }
        });
        assertThat(judged.findings()).isEmpty();
    }

    @Test
    void rules_see_what_only_warns_in_java() {
        Judged judged = Judged.of(
                app(),
                stack -> EcsCluster.create(
                        stack,
                        "Cluster",
                        c -> c.network(n -> {})
                                .addEc2Capacity("Sizes", e -> e.instanceTypes("m7g.large", "m7g.xlarge"))));
        assertThat(judged.findings()).extracting(Finding::rule).containsExactly("CAP-201");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 60, 700})
    void illegal_mix_is_refused(long seed) {
        Random random = new Random(seed);
        var stack = Synth.stack();
        Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
        for (int i = 0; i < CLUSTERS; i++) {
            int kind = i % 6;
            assertThatThrownBy(() -> EcsCluster.create(
                            stack,
                            "Cluster" + random.nextInt(),
                            c -> spoil(mix(c.network(network), random), kind, random)))
                    .as("seed %s, kind %s", seed, kind)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    private static App app() {
        return new App(AppProps.builder().analyticsReporting(false).build());
    }

    private static EcsClusterProps.Builder mix(EcsClusterProps.Builder cluster, Random random) {
        List<String> added = new ArrayList<>();
        boolean fargate = random.nextInt(4) > 0;
        cluster.fargate(fargate);
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = "Ec2-" + i;
            added.add(name);
            cluster.addEc2Capacity(name, e -> ec2(e, random));
        }
        boolean managed = random.nextBoolean();
        if (managed) {
            cluster.addManagedInstances("Managed", m -> managed(m, random));
        }
        if (random.nextBoolean()) {
            cluster.externalInstances();
        }
        if (random.nextBoolean()) {
            cluster.execLogging();
        }
        if (random.nextBoolean()) {
            cluster.serviceConnectNamespace("shop" + random.nextInt(1000));
        }
        if (random.nextBoolean()) {
            strategy(cluster, fargate, added, random);
        }
        return cluster;
    }

    private static void strategy(EcsClusterProps.Builder cluster, boolean fargate, List<String> ec2, Random random) {
        if (fargate && (ec2.isEmpty() || random.nextBoolean())) {
            cluster.defaultStrategy(
                    Capacity.FARGATE.base(random.nextInt(3)).weight(random.nextInt(3)),
                    Capacity.FARGATE_SPOT.weight(1 + random.nextInt(1000)));
        } else if (!ec2.isEmpty()) {
            Collections.shuffle(ec2, random);
            cluster.defaultStrategy(ec2.stream().map(Capacity::of).toArray(Capacity[]::new));
        }
    }

    private static void ec2(Ec2CapacityProps.Builder ec2, Random random) {
        List<String> types = TYPES.get(random.nextInt(TYPES.size()));
        boolean neuron = types.get(0).startsWith("inf");
        boolean one = types.size() == 1 || random.nextInt(3) == 0;
        if (random.nextInt(4) == 0) {
            int vcpus = 1 << random.nextInt(5);
            ec2.vcpus(vcpus, vcpus).memoryGiB(vcpus, 4 * vcpus).spotShare(random.nextInt(101));
        } else if (one) {
            ec2.instanceTypes(types.get(0));
            ec2.warmPool(random.nextInt(2));
        } else {
            ec2.instanceTypes(types.toArray(String[]::new))
                    .spotShare(1 + random.nextInt(100))
                    .onDemandBase(1);
        }
        ec2.instances(random.nextInt(3), 3 + random.nextInt(20))
                .targetCapacityPercent(1 + random.nextInt(100))
                .scaleIn(pick(random, ScaleIn.DRAIN, ScaleIn.PROTECT, ScaleIn.STOP))
                .instanceRefresh(random.nextBoolean())
                .volumeGiB(50 + random.nextInt(1000));
        if (random.nextBoolean()) {
            ec2.maxInstanceLifetime(Duration.days(1 + random.nextInt(365)));
        }
        if (!neuron && random.nextInt(3) == 0) {
            ec2.image(InstanceImage.BOTTLEROCKET);
        }
    }

    private static void managed(ManagedInstancesProps.Builder managed, Random random) {
        if (random.nextBoolean()) {
            int vcpus = 1 + random.nextInt(16);
            managed.vcpus(vcpus, 2 * vcpus).memoryGiB(vcpus, 8 * vcpus);
            if (random.nextBoolean()) {
                managed.architecture(pick(random, Architecture.ARM64, Architecture.X86_64));
            }
        }
        managed.spot(random.nextBoolean()).scaleInAfter(Duration.seconds(random.nextInt(3601)));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static void spoil(EcsClusterProps.Builder cluster, int kind, Random random) {
        cluster.fargate(true).addEc2Capacity("Extra", e -> e.instanceTypes("m7g.large"));
        switch (kind) {
            case 0 -> cluster.defaultStrategy(Capacity.FARGATE, Capacity.of("Extra"));
            case 1 -> cluster.defaultStrategy(Capacity.FARGATE.base(1), Capacity.FARGATE_SPOT.base(1));
            case 2 -> cluster.defaultStrategy(Capacity.FARGATE.weight(0), Capacity.FARGATE_SPOT.weight(0));
            case 3 -> cluster.defaultStrategy(Capacity.of("Missing" + random.nextInt()));
            case 4 -> cluster.externalInstances().defaultStrategy(Capacity.EXTERNAL);
            default -> cluster.addEc2Capacity("Extra", e -> e.instanceTypes("m7g.large"));
        }
    }
}
