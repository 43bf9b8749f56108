package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Max I/O is not elastic. */
final class EFS006 extends ResourceRule<FileSystem> {

    EFS006() {
        super(
                FileSystem.KIND,
                "EFS-006",
                "a file system with performance mode maxIO has no elastic throughput",
                Sources.FILE_SYSTEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "BadRequest: Unsupported performance mode provided.");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        boolean elastic = "elastic".equals(Value.known(resource.throughputMode()));
        Value<String> mode = resource.performanceMode();
        if (mode != null && elastic && mode.is("maxIO"::equals)) {
            report.wrong(
                    this,
                    "PerformanceMode",
                    mode,
                    "'PerformanceMode' must be generalPurpose where 'ThroughputMode' is elastic, got " + mode,
                    "leave it out: general purpose is the faster for each operation");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem("Encrypted: true, ThroughputMode: elastic, PerformanceMode: %s"),
                "maxIO",
                "generalPurpose");
    }
}
