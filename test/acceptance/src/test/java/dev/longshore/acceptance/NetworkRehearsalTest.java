package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.Nat;
import dev.longshore.network.Network;
import dev.longshore.network.NetworkEndpoint;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalReport;
import dev.longshore.rehearsal.RehearsalStep;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** The networks that no bundled app has: created in an order that works, and gone when they are destroyed. */
final class NetworkRehearsalTest {
    private static final String STACK = "networks";

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_network_lives_and_dies() {
        Path assembly = folder.resolve("cdk.out");
        App app = new App(AppProps.builder()
                .outdir(assembly.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
        define(new Stack(app, STACK));
        app.synth();

        RehearsalReport report =
                Rehearsal.of(CdkCli.in(Repository.root()), assembly, STACK).run();

        assertThat(report.steps()).extracting(RehearsalStep::name).contains("deploy", "failing update", "destroy");
        assertThat(report.leftBehind()).isEmpty();
    }

    private static void define(Stack stack) {
        Network regional = Network.create(
                stack,
                "Regional",
                n -> n.profile(Profile.DEVELOPMENT)
                        .zones("eu-west-1a", "eu-west-1c")
                        .nat(Nat.REGIONAL)
                        .endpoints(NetworkEndpoint.DYNAMODB, NetworkEndpoint.SECRETS_MANAGER)
                        .dualStack());
        EcsCluster cluster = EcsCluster.create(
                stack, "Cluster", c -> c.profile(Profile.DEVELOPMENT).network(regional));
        WebService.create(
                stack,
                "Web",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer("web", "public.ecr.aws/docker/library/httpd:2.4", c -> c.port(80))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
        Network.create(
                stack,
                "Zonal",
                n -> n.profile(Profile.DEVELOPMENT)
                        .zones("eu-west-1b", "eu-west-1a")
                        .nat(Nat.PER_ZONE));
        Network.create(
                stack,
                "Instance",
                n -> n.profile(Profile.DEVELOPMENT).nat(Nat.INSTANCE).dualStack());
        Network.create(
                stack,
                "Transit",
                n -> n.profile(Profile.DEVELOPMENT).publicSubnets(false).transitGateway("tgw-0123456789abcdef0"));
    }
}
