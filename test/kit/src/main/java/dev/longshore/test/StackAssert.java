package dev.longshore.test;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.model.Resource;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalFailure;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a stack. */
public final class StackAssert extends AbstractAssert<StackAssert, SynthesizedStack> {
    StackAssert(SynthesizedStack stack) {
        super(stack, StackAssert.class);
    }

    /** Passes when the rules find nothing, no warning either, apart from what is acknowledged. */
    public StackAssert hasNoFindings() {
        require(Severity.WARNING);
        return this;
    }

    /** Passes when the rules find no error, whatever they warn of. */
    public StackAssert hasNoErrors() {
        require(Severity.ERROR);
        return this;
    }

    /**
     * Passes when a rule finds something, for tests of what a team forbids or accepts.
     *
     * @param rule the id of the rule, such as {@code SVC-012}
     */
    public StackAssert hasFinding(String rule) {
        List<Finding> findings = actual.findings();
        if (findings.stream().noneMatch(finding -> finding.rule().equals(rule))) {
            failWithMessage("expected a finding of %s in %s, but found%s", rule, actual.name(), lines(findings));
        }
        return this;
    }

    /** Passes when no construct attached a warning or an error, which a plain template test does not see. */
    public StackAssert hasNoWarnings() {
        if (!actual.warnings().isEmpty()) {
            failWithMessage(
                    "expected no warnings of constructs in %s, but there are%n  %s",
                    actual.name(), String.join("\n  ", actual.warnings()));
        }
        return this;
    }

    /** Passes when the template has that many resources of a type, such as {@code AWS::ECS::Service}. */
    public StackAssert hasResources(String type, int count) {
        List<Resource> found = actual.template().ofType(type);
        if (found.size() != count) {
            failWithMessage(
                    "expected %s of %s in %s, but there are %s: %s", count, type, actual.name(), found.size(), found);
        }
        return this;
    }

    /** Passes when the template has no resource of a type, such as {@code AWS::Lambda::Function}. */
    public StackAssert hasNo(String type) {
        return hasResources(type, 0);
    }

    /**
     * Starts assertions about a service.
     *
     * @param name the construct's id, a part of its path, or the logical id; it must mean one service
     */
    public ServiceAssert service(String name) {
        Service service = Named.only(actual.model().services(), name, "service", actual.name());
        return new ServiceAssert(service, actual.template().resources());
    }

    /**
     * Starts assertions about a task definition.
     *
     * @param name the construct's id, a part of its path, or the logical id; it must mean one task definition
     */
    public TaskAssert task(String name) {
        TaskDefinition task = Named.only(actual.model().taskDefinitions(), name, "task definition", actual.name());
        return new TaskAssert(task);
    }

    /**
     * Passes when the logical ids, the types and the properties that matter are those of the snapshot:
     * {@code src/test/resources/snapshots/TEST_CLASS/STACK.outline.txt}. With {@code -Dlongshore.snapshots=update} the
     * snapshot is written.
     */
    public StackAssert matchesOutline() {
        Snapshot.of(actual, "outline.txt").require(Outline.of(actual.template()));
        return this;
    }

    /**
     * Passes when the whole template is that of the snapshot, apart from the hashes of assets:
     * {@code src/test/resources/snapshots/TEST_CLASS/STACK.template.json}. With {@code -Dlongshore.snapshots=update} the
     * snapshot is written.
     */
    public StackAssert matchesTemplate() {
        Snapshot.of(actual, "template.json").require(NormalTemplate.of(actual.json()));
        return this;
    }

    /**
     * Passes when a deployment over the snapshot of {@link #matchesTemplate} would neither lose data nor take away a
     * name that the template gives: nothing that holds data is replaced, removed or renamed.
     */
    public StackAssert keepsItsData() {
        Snapshot snapshot = Snapshot.of(actual, "template.json");
        String now = NormalTemplate.of(actual.json());
        if (snapshot.update(now) || snapshot.read().equals(now)) {
            return this;
        }
        List<String> losses =
                Rehearsal.upgrade(snapshot.file(), actual.file(), actual.name()).losses();
        if (!losses.isEmpty()) {
            failWithMessage(
                    "a deployment of %s over the snapshot %s%n  %s",
                    actual.name(), snapshot.file(), String.join("\n  ", losses));
        }
        return this;
    }

    /**
     * Passes when the stack goes through its life in a rehearsal on this machine: created, unchanged, updated, rolled
     * back from a failing update, and destroyed with nothing left behind but what is kept on purpose.
     */
    public StackAssert passesRehearsal() {
        try {
            Rehearsal.of(actual.file(), actual.name()).life();
        } catch (RehearsalFailure e) {
            failWithMessage("the rehearsal of %s failed: %s", actual.name(), e.getMessage());
        }
        return this;
    }

    private void require(Severity least) {
        List<Finding> wrong = actual.findings().stream()
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .toList();
        if (!wrong.isEmpty()) {
            failWithMessage("expected no findings in %s, but found%s", actual.name(), lines(wrong));
        }
    }

    private static String lines(List<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : findings.stream().map(finding -> "\n  " + finding.line()).collect(Collectors.joining());
    }
}
