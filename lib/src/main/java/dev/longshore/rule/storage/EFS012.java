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

/** What has a key is encrypted. */
final class EFS012 extends ResourceRule<FileSystem> {

    EFS012() {
        super(
                FileSystem.KIND,
                "EFS-012",
                "a file system with a key is encrypted",
                Sources.FILE_SYSTEM,
                Confidence.STATED,
                Consequence.REFUSED,
                "BadRequest: The encrypted parameter must be set to true to create an encrypted file system.");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        Boolean encrypted = Value.knownOr(resource.encrypted(), false);
        Value<String> key = resource.kmsKeyId();
        if (key != null && Boolean.FALSE.equals(encrypted)) {
            report.wrong(
                    this,
                    resource.placeOf("Encrypted"),
                    "Encrypted",
                    resource.encrypted() == null ? null : "false",
                    "'Encrypted' must be true with 'KmsKeyId', got "
                            + (resource.encrypted() == null ? "nothing, which is false" : "false"),
                    "set 'Encrypted' to true");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(FileSystems.fileSystem("KmsKeyId: key, Encrypted: %s"), "false", "true");
    }
}
