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

/** One zone and many operations at once do not go together. */
final class ST221 extends ResourceRule<FileSystem> {

    ST221() {
        super(
                FileSystem.KIND,
                "ST-221",
                "a file system of one zone has no performance mode maxIO",
                Sources.FILE_SYSTEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "BadRequest: the maxIO mode is not supported on One Zone file systems");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        Value<String> mode = resource.performanceMode();
        if (mode != null && resource.zone() != null && mode.is("maxIO"::equals)) {
            report.wrong(
                    this,
                    "PerformanceMode",
                    mode,
                    "'PerformanceMode' must be generalPurpose with 'AvailabilityZoneName', got " + mode,
                    "leave it out, or leave 'AvailabilityZoneName' out");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem("Encrypted: true, AvailabilityZoneName: eu-west-1a, PerformanceMode: %s"),
                "maxIO",
                "generalPurpose");
    }
}
