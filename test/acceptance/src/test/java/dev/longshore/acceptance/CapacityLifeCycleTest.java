package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.ScaleIn;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.profile.Profile;
import dev.longshore.rehearsal.Outcome;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsedApp;
import dev.longshore.service.EcsService;
import dev.longshore.template.TemplateReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** What docs/capacity.md says about the end of a stack: the order of deletion, and what each {@link ScaleIn} does to it. */
final class CapacityLifeCycleTest {
    private static final String STACK = "instances";
    private static final String ASSOCIATION = "AWS::ECS::ClusterCapacityProviderAssociations";
    private static final String PROVIDER = "AWS::ECS::CapacityProvider";
    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";

    @TempDir
    private Path folder;

    @ForEachApp
    void nothing_goes_before_what_stands_on_it(String app) {
        Resources resources =
                TemplateReader.read(Synthesis.WITHOUT_FLAGS.templateFile(app)).resources();
        for (Resource service : resources.ofType("AWS::ECS::Service")) {
            Set<String> before = typesBefore(resources, service);
            assertThat(before).contains("AWS::ECS::Cluster");
            if (!app.equals("anywhere")) {
                assertThat(before).contains(ASSOCIATION);
            }
        }
        for (Resource association : resources.ofType(ASSOCIATION)) {
            for (String type : List.of(PROVIDER, GROUP)) {
                assertThat(typesBefore(resources, association).contains(type))
                        .as("association after %s", type)
                        .isEqualTo(!resources.ofType(type).isEmpty());
            }
        }
        for (Resource provider : resources.ofType(PROVIDER)) {
            // Managed Instances have no group.
            boolean ofGroup = provider.properties().get("AutoScalingGroupProvider") != null;
            Set<String> before = typesBefore(resources, provider);
            assertThat(before.contains(GROUP)).as(provider.logicalId()).isEqualTo(ofGroup);
            assertThat(before).doesNotContain(ASSOCIATION);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ScaleIn.class,
            names = {"DRAIN", "STOP"})
    void stack_without_protection_deletes_without_help(ScaleIn scaleIn) {
        List<Outcome> life = instances(scaleIn).life();
        assertThat(life.get(4).succeeded()).isTrue();
        assertThat(life.get(4).leftBehind()).isEmpty();
    }

    @Test
    void deletion_waits_for_protected_instances_until_somebody_lifts_it() {
        RehearsedApp app = instances(ScaleIn.PROTECT);
        assertThat(app.deploy().failure()).isEmpty();
        Outcome waits = app.destroy();
        assertThat(waits.failure()).contains("protected from scale-in");
        assertThat(waits.stacks()).containsEntry(STACK, "DELETE_FAILED");
        Outcome lifted = app.liftProtection().destroy();
        assertThat(lifted.failure()).isEmpty();
        assertThat(lifted.stuck()).isEmpty();
    }

    @Test
    void protection_of_instances_that_were_never_there_holds_nothing_up() {
        RehearsedApp app = rehearsed(ScaleIn.PROTECT, 0, 0);
        assertThat(app.deploy().failure()).isEmpty();
        assertThat(app.destroy().failure()).isEmpty();
    }

    private RehearsedApp instances(ScaleIn scaleIn) {
        return rehearsed(scaleIn, 1, 2);
    }

    private RehearsedApp rehearsed(ScaleIn scaleIn, int least, int tasks) {
        App app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
        Stack stack = new Stack(app, STACK);
        EcsCluster cluster = EcsCluster.create(
                stack,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity(
                                "Instances",
                                e -> e.instanceTypes("m7g.large")
                                        .instances(least, 3)
                                        .scaleIn(scaleIn)));
        EcsService.create(
                stack,
                "Service",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.of("Instances"))
                        .tasks(tasks)
                        .addContainer("app", "public.ecr.aws/docker/library/httpd:2.4", c -> {}));
        app.synth();
        return Rehearsal.of(folder, STACK);
    }

    private static Set<String> typesBefore(Resources resources, Resource resource) {
        Set<String> types = new TreeSet<>();
        for (String before : resources.before(resource)) {
            Resource found = resources.get(before);
            if (found != null) {
                types.add(found.type());
            }
        }
        return types;
    }
}
