package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The port is that of the encrypted connection. */
final class TD208 extends EfsRule {
    TD208() {
        super(
                "TD-208",
                "transitEncryptionPort needs transitEncryption ENABLED",
                Sources.EFS_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "TransitEncryptionPort requires that TransitEncryption is enabled.");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        Value<String> port = efs.given("transitEncryptionPort");
        if (port != null && isUnencrypted(efs)) {
            report.wrong(
                    this,
                    "transitEncryptionPort",
                    port,
                    volume + "'transitEncryptionPort' needs 'transitEncryption' ENABLED, got " + port + " without it",
                    "set 'transitEncryption' to ENABLED");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.mounting(
                        "efsVolumeConfiguration: {fileSystemId: fs-12345678, transitEncryption: %s, transitEncryptionPort: 2999}"),
                "DISABLED",
                "ENABLED");
    }
}
