package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** IAM is only asked over an encrypted connection. */
final class TD073 extends EfsRule {
    TD073() {
        super(
                "TD-073",
                "IAM authorization of EFS needs transit encryption",
                Sources.EFS_AUTHORIZATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "EFS IAM authorization requires TransitEncryption to be enabled");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        // With an access point it is TD-072.
        if (demandsIam(efs) && isUnencrypted(efs) && !efs.usesAccessPoint()) {
            encrypt(efs, volume + "'transitEncryption' must be ENABLED with IAM authorization, got ", report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.mounting("""
                efsVolumeConfiguration:
                  fileSystemId: fs-12345678
                  transitEncryption: %s
                  authorizationConfig: {iam: ENABLED}
                """), "DISABLED", "ENABLED");
    }
}
