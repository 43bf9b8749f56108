package dev.longshore.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.autoscaling.SpotAllocationStrategy;
import software.amazon.awscdk.services.ec2.EbsDeviceVolumeType;
import software.amazon.awscdk.services.ec2.KeyPair;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.servicediscovery.HttpNamespace;
import software.amazon.awscdk.services.servicediscovery.HttpNamespaceAttributes;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** Every option that AWS would not take is refused where it is written, with the id of the rule. */
class CapacityRefusalsTest {
    private static final Stack STACK = Synth.stack();
    private static final Network NETWORK = Network.create(STACK, "Network", n -> n.flowLogs(false));
    private static final InstanceImage WINDOWS = InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE);
    private static int made;

    static Stream<Arguments> ec2() {
        return Stream.of(
                ec2("LS-005", "'instanceTypes' is missing", e -> {}),
                ec2("LS-005", "'memoryGiB' is missing", e -> e.vcpus(2, 4)),
                ec2("LS-005", "'vcpus' is missing", e -> e.memoryGiB(2, 4)),
                ec2(
                        "LS-003",
                        "'vcpus' or 'memoryGiB' are both",
                        e -> m7g(e).vcpus(2, 4).memoryGiB(4, 8)),
                ec2("CAP-014", "'vcpus' must be 1 or more", e -> e.vcpus(4, 2).memoryGiB(4, 8)),
                ec2(
                        "CAP-014",
                        "'memoryGiB' must be 1 or more",
                        e -> e.vcpus(2, 2).memoryGiB(0, 8)),
                ec2("CAP-032", "must be at most 40, got 41", e -> e.instanceTypes(types(41))),
                ec2("CAP-012", "must have one processor", e -> e.instanceTypes("m7g.large", "m7i.large")),
                ec2("CAP-012", "must have one processor", e -> m7g(e).architecture(Architecture.X86_64)),
                ec2("CAP-013", "got g6.xlarge", e -> e.instanceTypes("m7i.xlarge", "g6.xlarge")),
                ec2(
                        "CAP-013",
                        "got g6.xlarge",
                        e -> e.instanceTypes("g6.xlarge")
                                .image(InstanceImage.AMAZON_LINUX_2023.accelerator(Accelerator.NONE))),
                ec2("CAP-014", "'instances' must be 0 or more", e -> m7g(e).instances(3, 2)),
                ec2("CAP-014", "'instances' must be 0 or more", e -> m7g(e).instances(-1, 2)),
                ec2("CAP-007", "'instances' must have room for one", e -> m7g(e).instances(0, 0)),
                ec2("CAP-002", "must be 1 to 100, got 0", e -> m7g(e).targetCapacityPercent(0)),
                ec2("CAP-002", "must be 1 to 100, got 101", e -> m7g(e).targetCapacityPercent(101)),
                ec2("CAP-017", "must be 1 to 365 days", e -> m7g(e).maxInstanceLifetime(Duration.hours(23))),
                ec2("CAP-017", "must be 1 to 365 days", e -> m7g(e).maxInstanceLifetime(Duration.days(366))),
                ec2("LS-043", "'spotShare' must be 0 to 100", e -> two(e).spotShare(101)),
                ec2(
                        "LS-043",
                        "'onDemandBase' must be 0 or more",
                        e -> two(e).spotShare(1).onDemandBase(-1)),
                ec2("LS-043", "'onDemandBase' must be with a 'spotShare'", e -> two(e).onDemandBase(1)),
                ec2("LS-043", "'maxSpotPrice' must be with", e -> two(e).maxSpotPrice("0.1")),
                ec2(
                        "LS-043",
                        "'spotAllocation' must be with",
                        e -> two(e).spotAllocation(SpotAllocationStrategy.LOWEST_PRICE)),
                ec2("LS-045", "must be with one instance type on demand", e -> two(e).warmPool(1)),
                ec2(
                        "LS-045",
                        "must be with one instance type on demand",
                        e -> m7g(e).spotShare(1).warmPool(1)),
                ec2(
                        "LS-045",
                        "must be 0 to the most instances",
                        e -> m7g(e).instances(0, 2).warmPool(3)),
                ec2("LS-041", "must be for x86_64", e -> m7g(e).image(WINDOWS)),
                ec2("LS-041", "must be a Windows", e -> m7g(e).image(InstanceImage.windows(OperatingSystem.LINUX))),
                ec2(
                        "LS-041",
                        "without devices on Windows",
                        e -> e.instanceTypes("g6.xlarge").image(WINDOWS)),
                ec2("LS-041", "without a release on Windows", e -> m7i(e).image(WINDOWS.release("1"))),
                ec2(
                        "LS-041",
                        "must be Amazon Linux 2023 on x86_64",
                        e -> e.instanceTypes("inf2.xlarge").image(InstanceImage.BOTTLEROCKET)),
                ec2("LS-041", "must be Bottlerocket", e -> e.instanceTypes("g5g.xlarge")),
                ec2(
                        "LS-041",
                        "must have an id such as",
                        e -> m7g(e).image(InstanceImage.AMAZON_LINUX_2023.amiId("latest"))),
                ec2(
                        "LS-003",
                        "has a release and an id",
                        e -> m7g(e).image(InstanceImage.BOTTLEROCKET
                                .release("1.54.0")
                                .amiId("ami-0123456789abcdef0"))),
                ec2("LS-042", "Bottlerocket has no shell", e -> bottlerocket(e).userData("echo")),
                ec2("LS-042", "'bottlerocketSettings' needs Bottlerocket", e -> m7g(e).bottlerocketSettings("[a]")),
                ec2(
                        "LS-042",
                        "'keyPair' needs a system with SSH",
                        e -> bottlerocket(e).keyPair(KeyPair.fromKeyPairName(STACK, "Key" + made++, "ops"))),
                ec2("LS-046", "must be 30 to 16384, got 29", e -> m7g(e).volumeGiB(29)),
                ec2(
                        "LS-046",
                        "must be 50 to 16384, got 49",
                        e -> m7i(e).image(WINDOWS).volumeGiB(49)),
                ec2("LS-046", "'volumeType' must be GP3 or GP2", e -> m7g(e).volumeType(EbsDeviceVolumeType.IO2)),
                ec2(
                        "LS-003",
                        "'securityGroup' are both given",
                        e -> m7g(e).allowFrom(Peer.anyIpv4(), Port.SSH)
                                .securityGroup(SecurityGroup.fromSecurityGroupId(STACK, "Group" + made++, "sg-1"))));
    }

    @ParameterizedTest
    @MethodSource("ec2")
    void ec2_option_is_refused(String rule, String sentence, Consumer<Ec2CapacityProps.Builder> options) {
        refused(rule, sentence, c -> c.addEc2Capacity("OnDemand", options));
    }

    static Stream<Arguments> managed() {
        return Stream.of(
                managed("LS-005", "'memoryGiB' is missing", m -> m.vcpus(2, 4)),
                managed("LS-005", "an 'architecture' is part", m -> m.architecture(Architecture.ARM64)),
                managed("LS-005", "'allowedInstanceTypes' are part", m -> m.allowedInstanceTypes("m7g.*")),
                managed(
                        "CAP-014",
                        "'vcpus' must be 1 or more",
                        m -> m.vcpus(8, 2).memoryGiB(4, 8)),
                managed("LS-046", "'storageGiB' must be 1 or more", m -> m.storageGiB(0)),
                managed("LS-047", "must be at most 3600 s", m -> m.scaleInAfter(Duration.seconds(3601))));
    }

    @ParameterizedTest
    @MethodSource("managed")
    void managed_option_is_refused(String rule, String sentence, Consumer<ManagedInstancesProps.Builder> options) {
        refused(rule, sentence, c -> c.addManagedInstances("Managed", options));
    }

    static Stream<Arguments> clusters() {
        return Stream.of(
                cluster(
                        "SVC-007",
                        "must be of one kind of compute",
                        c -> spot(c).defaultStrategy(Capacity.FARGATE, Capacity.of("Spot"))),
                cluster(
                        "SVC-004",
                        "must have one base",
                        c -> c.defaultStrategy(Capacity.FARGATE.base(1), Capacity.FARGATE_SPOT.base(2))),
                cluster("SVC-005", "must have a weight", c -> c.defaultStrategy(Capacity.FARGATE.weight(0))),
                cluster("SVC-006", "weights from 0 to 1000", c -> c.defaultStrategy(Capacity.FARGATE.weight(1001))),
                cluster("SVC-006b", "a base from 0 to 100000", c -> c.defaultStrategy(Capacity.FARGATE.base(-1))),
                cluster(
                        "SVC-008b",
                        "must name each capacity once",
                        c -> c.defaultStrategy(Capacity.FARGATE, Capacity.FARGATE.weight(2))),
                cluster("CAP-028", "must name a capacity of the cluster", c -> c.defaultStrategy(Capacity.of("Spot"))),
                cluster("CAP-028", "must name a capacity", c -> c.fargate(false).defaultStrategy(Capacity.FARGATE)),
                cluster(
                        "SVC-073b",
                        "without external",
                        c -> c.externalInstances().defaultStrategy(Capacity.EXTERNAL)),
                cluster("CAP-001b", "letters, digits", c -> c.addEc2Capacity("On Demand", CapacityRefusalsTest::m7g)),
                cluster("CAP-001", "does not begin with", c -> c.addEc2Capacity("awsSpot", CapacityRefusalsTest::m7g)),
                cluster("CAP-001", "is not EXTERNAL", c -> c.addManagedInstances("External", m -> {})),
                cluster("LS-003", "gives a name twice", c -> spot(c).addManagedInstances("Spot", m -> {})),
                cluster("CAP-020", "must leave at most 20, got 21", c -> many(c, 19)),
                cluster(
                        "LS-003",
                        "'serviceConnectNamespace' is given twice",
                        c -> c.serviceConnectNamespace("shop").serviceConnectNamespace(namespace())),
                cluster(
                        "LS-003",
                        "is given without Fargate",
                        c -> c.fargate(false)
                                .fargateEphemeralStorageKey(Key.fromKeyArn(
                                        STACK, "Kms" + made++, "arn:aws:kms:eu-west-1:111122223333:key/1"))));
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void cluster_option_is_refused(String rule, String sentence, Consumer<EcsClusterProps.Builder> options) {
        refused(rule, sentence, options);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> EcsCluster.create(
                        STACK,
                        "Cluster" + made++,
                        c -> c.network(NETWORK)
                                .addEc2Capacity(
                                        "Spot", e -> m7g(e).instances(0, 0).targetCapacityPercent(0))))
                .hasMessageContaining("CAP-007")
                .hasMessageContaining("CAP-002");
    }

    @Test
    void what_works_but_not_well_is_a_warning() {
        Stack stack = Synth.stack();
        Network network = Network.create(stack, "Network", n -> n.flowLogs(false));
        EcsCluster.create(
                stack,
                "Cluster",
                c -> c.network(network)
                        .addEc2Capacity("Sizes", e -> e.instanceTypes("m7g.large", "m7g.xlarge"))
                        .addEc2Capacity("OnePool", e -> m7g(e).spotShare(100)));
        Annotations warnings = Annotations.fromStack(stack);
        assertThat(warnings.findWarning("*", Match.stringLikeRegexp(".*must have the same vCPUs and memory.*")))
                .hasSize(1);
        assertThat(warnings.findWarning("*", Match.stringLikeRegexp(".*must be several with Spot.*")))
                .hasSize(1);
        Stack acknowledged = Synth.stack();
        EcsCluster.create(
                acknowledged,
                "Cluster",
                c -> c.network(n -> n.flowLogs(false))
                        .addEc2Capacity("OnePool", e -> m7g(e).spotShare(100).acknowledge("LS-044", "batch only")));
        assertThat(Annotations.fromStack(acknowledged)
                        .findWarning("*", Match.stringLikeRegexp(".*must be several with Spot.*")))
                .isEmpty();
    }

    private static void refused(String rule, String sentence, Consumer<EcsClusterProps.Builder> options) {
        assertThatThrownBy(() -> EcsCluster.create(STACK, "Cluster" + made++, c -> options.accept(c.network(NETWORK))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(rule)
                .hasMessageContaining(sentence);
    }

    private static Arguments ec2(String rule, String sentence, Consumer<Ec2CapacityProps.Builder> options) {
        return Arguments.of(rule, sentence, options);
    }

    private static Arguments managed(String rule, String sentence, Consumer<ManagedInstancesProps.Builder> options) {
        return Arguments.of(rule, sentence, options);
    }

    private static Arguments cluster(String rule, String sentence, Consumer<EcsClusterProps.Builder> options) {
        return Arguments.of(rule, sentence, options);
    }

    private static Ec2CapacityProps.Builder m7g(Ec2CapacityProps.Builder ec2) {
        return ec2.instanceTypes("m7g.large");
    }

    private static Ec2CapacityProps.Builder m7i(Ec2CapacityProps.Builder ec2) {
        return ec2.instanceTypes("m7i.large");
    }

    private static Ec2CapacityProps.Builder two(Ec2CapacityProps.Builder ec2) {
        return ec2.instanceTypes("m7g.large", "m6g.large");
    }

    private static Ec2CapacityProps.Builder bottlerocket(Ec2CapacityProps.Builder ec2) {
        return m7g(ec2).image(InstanceImage.BOTTLEROCKET);
    }

    private static EcsClusterProps.Builder spot(EcsClusterProps.Builder cluster) {
        return cluster.addEc2Capacity("Spot", CapacityRefusalsTest::m7g);
    }

    private static void many(EcsClusterProps.Builder cluster, int count) {
        for (int i = 0; i < count; i++) {
            cluster.addManagedInstances("Pool" + i, m -> {});
        }
    }

    private static INamespace namespace() {
        return HttpNamespace.fromHttpNamespaceAttributes(
                STACK,
                "Space" + made++,
                HttpNamespaceAttributes.builder()
                        .namespaceArn("arn:aws:servicediscovery:eu-west-1:111122223333:namespace/ns-1")
                        .namespaceId("ns-1")
                        .namespaceName("shop")
                        .build());
    }

    private static String[] types(int count) {
        return Stream.generate(() -> "m7g.large").limit(count).toArray(String[]::new);
    }
}
