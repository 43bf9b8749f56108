package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.longshore.check.RuleAssertions;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.Nat;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.network.NetworkProps;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** Any mix of the options of a network that is not refused: no rule finds anything, and no feature flag matters. */
final class NetworkCombinationsTest {
    private static final long SEED = 20261121;
    private static final int MIXES = 24;
    private static final String IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1.0";

    /** A mix, and what it is called. */
    private record Mix(String name, boolean publicSubnets, Consumer<NetworkProps.Builder> options) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mix> mixes() {
        Random random = new Random(SEED);
        return Stream.generate(() -> mix(random)).limit(MIXES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mixes")
    void template_is_silent_and_the_same_with_all_flags(Mix mix) {
        String plain = template(mix, new LinkedHashMap<>());
        RuleAssertions.assertNoFindings(plain);

        assertThat(template(mix, flags())).as("a flag changes the template").isEqualTo(plain);
    }

    private static Mix mix(Random random) {
        Nat nat = List.of(Nat.values()).get(random.nextInt(Nat.values().length));
        int zones = 2 + random.nextInt(3);
        boolean named = random.nextBoolean();
        boolean dualStack = random.nextBoolean();
        boolean publicSubnets = nat != Nat.NONE || random.nextBoolean();
        boolean small = random.nextBoolean();
        List<NetworkEndpoint> more = new ArrayList<>();
        for (NetworkEndpoint endpoint : NetworkEndpoint.values()) {
            if (random.nextInt(4) == 0) {
                more.add(endpoint);
            }
        }
        String name = nat + ", " + zones + (named ? " named" : "") + " zones" + (dualStack ? ", dual stack" : "")
                + (publicSubnets ? "" : ", no public subnets") + (small ? ", small" : "") + ", " + more;
        return new Mix(name, publicSubnets, n -> {
            n.profile(Profile.DEVELOPMENT).nat(nat).publicSubnets(publicSubnets);
            if (named) {
                List<String> all = List.of("eu-west-1b", "eu-west-1f", "eu-west-1a", "eu-west-1c");
                n.zones(all.get(0), all.get(1), all.subList(2, zones).toArray(String[]::new));
            } else {
                n.zones(zones);
            }
            if (dualStack) {
                n.dualStack();
            }
            if (small) {
                n.cidr("172.20.8.0/21");
            }
            if (nat == Nat.NONE) {
                n.endpoints(NetworkEndpoint.ECR, NetworkEndpoint.LOGS);
            }
            n.endpoints(more.toArray(NetworkEndpoint[]::new));
        });
    }

    private static String template(Mix mix, Map<String, Object> context) {
        App app = new App(AppProps.builder()
                .analyticsReporting(false)
                .treeMetadata(false)
                .context(context)
                .build());
        Stack stack = new Stack(app, "Shop");
        // CDK warns of an image that is given as text; the pull is granted by Longshore.
        Annotations.of(stack).acknowledgeWarning("@aws-cdk/aws-ecs:ecrImageRequiresPolicy");
        Network network = Network.create(stack, "Network", mix.options());
        EcsCluster cluster = EcsCluster.create(
                stack, "Cluster", c -> c.profile(Profile.DEVELOPMENT).network(network));
        WebService.create(
                stack,
                "Web",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("web", IMAGE, c -> c.port(8080))
                        .loadBalancer(lb ->
                                lb.internal(!mix.publicSubnets()).plainHttp().allowFromAnywhere()));
        return Json.of(app.synth().getStackByName("Shop").getTemplate()).toString();
    }

    private static Map<String, Object> flags() {
        Map<String, Object> flags = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> flag : Json.fields(Json.resource("recommended-flags.json"))) {
            flags.put(
                    flag.getKey(),
                    flag.getValue().isBoolean() ? (Object) flag.getValue().asBoolean() : Json.texts(flag.getValue()));
        }
        return flags;
    }
}
