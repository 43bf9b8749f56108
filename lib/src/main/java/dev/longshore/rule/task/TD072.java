package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** An access point is only reached encrypted. */
final class TD072 extends EfsRule {
    TD072() {
        super(
                "TD-072",
                "an EFS access point needs transit encryption",
                Sources.EFS_AUTHORIZATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: an EFS access point requires transit encryption to be enabled");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        if (efs.usesAccessPoint() && isUnencrypted(efs)) {
            encrypt(efs, volume + "'transitEncryption' must be ENABLED with an access point, got ", report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.mounting("""
                efsVolumeConfiguration:
                  fileSystemId: fs-12345678
                  transitEncryption: %s
                  authorizationConfig: {accessPointId: fsap-12345678}
                """), "DISABLED", "ENABLED");
    }
}
