package dev.longshore.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import dev.longshore.network.Nat;
import dev.longshore.network.NetworkProps;
import dev.longshore.profile.Profile;
import org.junit.jupiter.api.Test;

/** Who may know whom, as drawn in docs and CONTRIBUTING. */
final class DependenciesTest {
    private static final String[] CDK = {"software.amazon..", "software.constructs.."};
    private static final String[] LIB_PACKAGES = {
        "dev.longshore.acknowledge..",
        "dev.longshore.check..",
        "dev.longshore.document..",
        "dev.longshore.finding..",
        "dev.longshore.model..",
        "dev.longshore.rollout..",
        "dev.longshore.rule..",
        "dev.longshore.taskdef..",
        "dev.longshore.template..",
    };
    private static final String[] SHARED = {"dev.longshore.internal..", "dev.longshore.profile.."};

    @Test
    void lib_never_sees_cdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CDK)
                .because("the rules also judge files and templates, in milliseconds and without Node.js")
                .check(House.classes("lib"));
    }

    @Test
    void rehearsal_never_sees_cdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CDK)
                .because("it runs the CLI of whatever CDK version the user has")
                .check(House.classes("test/rehearsal"));
    }

    @Test
    void only_lib_reads_json_and_yaml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..")
                .because("Jackson is also jsii's: what leaks out of lib would tie users to our version of it")
                .check(House.classes("constructs", "patterns", "sample-apps"));
    }

    @Test
    void constructs_build_on_each_other_in_one_direction() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("network")
                .definedBy("dev.longshore.network..")
                .layer("cluster")
                .definedBy("dev.longshore.cluster..")
                .layer("task")
                .definedBy("dev.longshore.task..")
                .layer("storage")
                .definedBy("dev.longshore.storage..")
                .layer("loadbalancer")
                .definedBy("dev.longshore.loadbalancer..")
                .layer("scaling")
                .definedBy("dev.longshore.scaling..")
                .layer("deployment")
                .definedBy("dev.longshore.deployment..")
                .layer("queue")
                .definedBy("dev.longshore.queue..")
                .layer("connect")
                .definedBy("dev.longshore.connect..")
                .layer("operations")
                .definedBy("dev.longshore.operations..")
                .layer("service")
                .definedBy("dev.longshore.service..")
                .layer("pattern")
                .definedBy("dev.longshore.pattern..")
                .layer("sample apps")
                .definedBy("dev.longshore.sampleapps..")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers(
                        "cluster",
                        "task",
                        "storage",
                        "loadbalancer",
                        "scaling",
                        "deployment",
                        "service",
                        "pattern",
                        "sample apps")
                .whereLayer("cluster")
                .mayOnlyBeAccessedByLayers(
                        "task", "storage", "loadbalancer", "scaling", "deployment", "service", "pattern", "sample apps")
                .whereLayer("task")
                .mayOnlyBeAccessedByLayers("connect", "service", "pattern", "sample apps")
                .whereLayer("storage")
                .mayOnlyBeAccessedByLayers("task", "service", "pattern", "sample apps")
                .whereLayer("loadbalancer")
                .mayOnlyBeAccessedByLayers("service", "pattern", "sample apps")
                .whereLayer("scaling")
                .mayOnlyBeAccessedByLayers("service", "pattern", "sample apps")
                .whereLayer("deployment")
                .mayOnlyBeAccessedByLayers("service", "pattern", "sample apps")
                .whereLayer("queue")
                .mayOnlyBeAccessedByLayers("pattern", "sample apps")
                .whereLayer("connect")
                .mayOnlyBeAccessedByLayers("service", "pattern", "sample apps")
                .whereLayer("operations")
                .mayOnlyBeAccessedByLayers("service", "pattern", "sample apps")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("pattern", "sample apps")
                .whereLayer("pattern")
                .mayOnlyBeAccessedByLayers("sample apps")
                .whereLayer("sample apps")
                .mayNotBeAccessedByAnyLayer()
                .because("a team takes as many floors as it wants from the bottom, and none from above")
                .check(House.classes("constructs", "patterns", "sample-apps"));
    }

    @Test
    void what_all_constructs_share_knows_none_of_them() {
        noClasses()
                .that()
                .resideInAnyPackage(SHARED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.longshore.cluster..",
                        "dev.longshore.task..",
                        "dev.longshore.storage..",
                        "dev.longshore.loadbalancer..",
                        "dev.longshore.scaling..",
                        "dev.longshore.deployment..",
                        "dev.longshore.queue..",
                        "dev.longshore.connect..",
                        "dev.longshore.operations..",
                        "dev.longshore.service..",
                        "dev.longshore.pattern..")
                .because("it is below all of them; a profile names a Nat of network, and nothing else")
                .check(House.classes("constructs"));
    }

    @Test
    void lib_knows_no_other_module() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.longshore.acceptance..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(with(LIB_PACKAGES, "java..", "com.fasterxml.jackson..", "org.jspecify.."))
                .because("lib is the bottom: plain Java, Jackson and JSpecify")
                .check(House.classes("lib"));
    }

    @Test
    void nothing_knows_the_acceptance_tests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.longshore.acceptance..")
                .because("they are on top of everything")
                .check(House.classes(House.MODULES.toArray(String[]::new)));
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.longshore.(*)..")
                .should()
                .beFreeOfCycles()
                // A profile says which Nat a network has, and a network's options begin with a profile's. Moving Nat
                // out of
                // network would hide it from where its users look for it.
                .ignoreDependency(Profile.class, Nat.class)
                .because("two packages that know each other are one")
                .check(House.classes(House.MODULES.toArray(String[]::new)));
    }

    @Test
    void profile_and_network_know_each_other_in_nothing_but_the_nat() {
        noClasses()
                .that()
                .resideInAPackage(Profile.class.getPackageName())
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are in network, but not Nat",
                        type -> type.getPackageName().equals(NetworkProps.class.getPackageName())
                                && !type.isEquivalentTo(Nat.class)))
                .because("the one exception to the rule above is no wider than it says")
                .check(House.classes("constructs"));
    }

    private static String[] with(String[] some, String... more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
