package dev.longshore.taskdef;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.model.TaskDefinition;
import java.util.List;

/**
 * A task definition that was read, and what was found on the way, in the order of the file.
 *
 * @param taskDefinition the task definition, with what was repaired and completed
 * @param findings everything that was found
 */
public record TaskDefinitionFile(TaskDefinition taskDefinition, List<Finding> findings) {
    /** Copies the findings. */
    public TaskDefinitionFile {
        findings = List.copyOf(findings);
    }

    /** Returns what was repaired, and what the rules warn of. */
    public List<Finding> notes() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .toList();
    }

    /** Returns what is refused; empty for a file that {@link TaskDefinitionReader#read} returned. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
