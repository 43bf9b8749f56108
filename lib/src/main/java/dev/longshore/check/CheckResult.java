package dev.longshore.check;

import dev.longshore.acknowledge.Acknowledged;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.rollout.ServiceRollout;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run found, in the order of the files and in each from top to bottom, everything once.
 *
 * @param files the files that were looked at
 * @param findings what was found and nobody has acknowledged, with what is wrong about acknowledgements
 * @param acknowledged what was found and is accepted
 * @param rollouts how long the services of the files take to deploy, where the files tell
 */
public record CheckResult(
        List<Path> files, List<Finding> findings, List<Acknowledged> acknowledged, List<ServiceRollout> rollouts) {
    /** Copies the lists. */
    public CheckResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        acknowledged = List.copyOf(acknowledged);
        rollouts = List.copyOf(rollouts);
    }

    /** Returns the findings that are errors. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Returns the findings that say why nothing of a file could be judged. */
    public List<Finding> unusable() {
        return findings.stream()
                .filter(finding -> Reading.isUnusable(finding.rule()))
                .toList();
    }
}
