package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.model.resource.LifecyclePolicy;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Archive needs throughput that grows. */
final class EFS007 extends ResourceRule<FileSystem> {

    EFS007() {
        super(
                FileSystem.KIND,
                "EFS-007",
                "a file system that archives has elastic or provisioned throughput",
                Sources.FILE_SYSTEM_LIFECYCLE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The ThroughputMode value for the file system does not support TransitionToArchive. Either change the ThroughputMode value to Elastic or Provisioned");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        if ("bursting".equals(Value.knownOr(resource.throughputMode(), "bursting"))) {
            for (LifecyclePolicy policy : resource.lifecyclePolicies()) {
                Value<String> archive = policy.toArchive();
                if (archive != null && archive.isKnown()) {
                    report.wrong(
                            this,
                            "TransitionToArchive",
                            archive,
                            "'TransitionToArchive' must go with elastic or provisioned throughput, got " + archive
                                    + " with bursting throughput",
                            "set 'ThroughputMode' to elastic, or leave 'TransitionToArchive' out");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem(
                        "Encrypted: true, ThroughputMode: %s, LifecyclePolicies: [{TransitionToArchive: AFTER_90_DAYS}]"),
                "bursting",
                "elastic");
    }
}
