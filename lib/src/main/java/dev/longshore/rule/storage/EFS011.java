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

/** What is replicated is safe from being replicated over. */
final class EFS011 extends ResourceRule<FileSystem> {

    EFS011() {
        super(
                FileSystem.KIND,
                "EFS-011",
                "a file system that is replicated keeps its protection from being overwritten",
                Sources.FILE_SYSTEM_PROTECTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: what is replicated must be protected from being replicated over");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        Value<String> protection = resource.overwriteProtection();
        if (protection != null && resource.isReplicated() && protection.is("DISABLED"::equals)) {
            report.wrong(
                    this,
                    "ReplicationOverwriteProtection",
                    protection,
                    "'ReplicationOverwriteProtection' must be ENABLED with 'ReplicationConfiguration', got "
                            + protection,
                    "leave it out of the source: only the destination of a replication has it disabled");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem(
                        "Encrypted: true, ReplicationConfiguration: {Destinations: [{Region: eu-central-1}]}, FileSystemProtection: {ReplicationOverwriteProtection: %s}"),
                "DISABLED",
                "ENABLED");
    }
}
