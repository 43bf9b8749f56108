package dev.longshore.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.rehearsal.Outcome;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsedApp;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** Apps of plain CDK with a fault in each: the rehearsal names it, and says nothing of the same app repaired. */
final class PlainFaultsTest {
    private static final PrintStream OUT = System.out;

    @TempDir
    private Path folder;

    static List<Fault> faults() {
        return Stream.of(FileFaults.all(), TrafficFaults.all(), CapacityFaults.all(), DeploymentFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void none_is_missing() {
        assertThat(new TreeSet<>(faults().stream().map(Fault::id).toList()))
                .containsExactly(
                        "F01", "F02", "F03", "F04", "F04c", "F04d", "F05", "F06", "F07", "F08", "F09", "F10", "F11",
                        "F12", "F13", "F14", "F15", "F16", "F17", "F18");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_named_and_its_repair_is_silent(Fault fault) {
        List<Path> wrong = synthesize(fault, "wrong", fault.wrong());
        List<Path> right = synthesize(fault, "right", fault.right());

        assertThat(last(wrong, fault).timeline()).contains(fault.seen());

        Outcome repaired = last(right, fault);
        assertThat(repaired.failure()).isEmpty();
        assertThat(repaired.remarks()).isEmpty();
        assertThat(repaired.dataLost()).isEmpty();
        assertThat(repaired.stuck()).isEmpty();
        assertThat(errors(right)).isEmpty();
        OUT.println("[acceptance] fault " + fault + ": rehearsal" + alsoSeenBy(wrong, right));
    }

    private static Outcome last(List<Path> versions, Fault fault) {
        RehearsedApp app = Rehearsal.of(versions.get(0));
        Outcome outcome = app.deploy();
        for (Path next : versions.subList(1, versions.size())) {
            assertThat(outcome.failure()).as("the version before").isEmpty();
            outcome = app.deploy(next);
        }
        if (fault.destroyed()) {
            assertThat(outcome.failure()).isEmpty();
            outcome = app.destroy();
        }
        return outcome;
    }

    private List<Path> synthesize(Fault fault, String kind, List<Consumer<Stack>> versions) {
        List<Path> assemblies = new ArrayList<>();
        for (Consumer<Stack> version : versions) {
            Path assembly = folder.resolve(fault.id() + "-" + kind + assemblies.size());
            App app = new App(AppProps.builder()
                    .outdir(assembly.toString())
                    .analyticsReporting(false)
                    .treeMetadata(false)
                    .build());
            version.accept(new Stack(app, "Shop"));
            app.synth();
            assemblies.add(assembly);
        }
        return assemblies;
    }

    private static List<Finding> errors(List<Path> versions) {
        return versions.stream()
                .flatMap(version -> FileCheck.check(version).stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    // The rules that tell the wrong template from the right one: what a build finds without a rehearsal.
    private static String alsoSeenBy(List<Path> wrong, List<Path> right) {
        Set<String> rules = rules(wrong);
        rules.removeAll(rules(right));
        return rules.isEmpty() ? "" : " and rules " + rules;
    }

    private static Set<String> rules(List<Path> versions) {
        TreeSet<String> rules = new TreeSet<>();
        FileCheck.check(versions.get(versions.size() - 1)).forEach(finding -> rules.add(finding.rule()));
        return rules;
    }
}
