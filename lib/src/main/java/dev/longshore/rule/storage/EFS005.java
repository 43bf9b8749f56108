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

/** Throughput that is provisioned has a value. */
final class EFS005 extends ResourceRule<FileSystem> {

    EFS005() {
        super(
                FileSystem.KIND,
                "EFS-005",
                "a file system with provisioned throughput says how much",
                Sources.FILE_SYSTEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "Provisioned throughput must be set for file systems that use provisioned throughput mode.");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        if ("provisioned".equals(Value.known(resource.throughputMode())) && resource.provisionedThroughput() == null) {
            report.wrong(
                    this,
                    resource.placeOf("ProvisionedThroughputInMibps"),
                    "ProvisionedThroughputInMibps",
                    null,
                    "'ProvisionedThroughputInMibps' must be set where 'ThroughputMode' is provisioned, got nothing",
                    "set it, or set 'ThroughputMode' to elastic");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(FileSystems.fileSystem("Encrypted: true, ThroughputMode: %s"), "provisioned", "elastic");
    }
}
