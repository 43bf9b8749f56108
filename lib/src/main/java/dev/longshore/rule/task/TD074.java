package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** An access point has its own root directory. */
final class TD074 extends EfsRule {
    private static final String ROOT = "/";

    TD074() {
        super(
                "TD-074",
                "with an EFS access point, rootDirectory is absent or " + ROOT,
                Sources.EFS_AUTHORIZATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "When using an EFS access point, the root directory must either be set to \"/\" or be omitted.");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        Value<String> directory = efs.rootDirectory();
        if (efs.usesAccessPoint() && directory != null && directory.is(path -> !path.equals(ROOT))) {
            report.wrong(
                    this,
                    "rootDirectory",
                    directory,
                    volume + "'rootDirectory' must be absent or " + ROOT + " with an access point, got " + directory,
                    "leave it out: the access point has the path");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.mounting("""
                efsVolumeConfiguration:
                  fileSystemId: fs-12345678
                  rootDirectory: %s
                  transitEncryption: ENABLED
                  authorizationConfig: {accessPointId: fsap-12345678}
                """), "/data", "/");
    }
}
