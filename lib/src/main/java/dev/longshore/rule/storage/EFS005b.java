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

/** Throughput that is provisioned has bounds. */
final class EFS005b extends ResourceRule<FileSystem> {

    private static final int MIN = 1;
    private static final int MAX = 3414;

    EFS005b() {
        super(
                FileSystem.KIND,
                "EFS-005b",
                "provisioned throughput is 1 to 3414 MiB/s",
                Sources.FILE_SYSTEM,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "refused: the throughput is out of range");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        Value<Double> throughput = resource.provisionedThroughput();
        if (throughput != null && throughput.is(mib -> mib < MIN || mib > MAX)) {
            report.wrong(
                    this,
                    "ProvisionedThroughputInMibps",
                    throughput,
                    "'ProvisionedThroughputInMibps' must be " + MIN + " to " + MAX + ", got " + throughput,
                    "set it to " + (throughput.is(mib -> mib < MIN) ? MIN : MAX)
                            + ", or set 'ThroughputMode' to elastic");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem(
                        "Encrypted: true, ThroughputMode: provisioned, ProvisionedThroughputInMibps: %s"),
                "3414.5",
                "3414");
    }
}
