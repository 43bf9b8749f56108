package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** The port of the encrypted connection is a port. */
final class TD076 extends EfsRule {
    private static final Range ANY_OR_PORT = new Range(0, Range.PORTS.max());

    TD076() {
        super(
                "TD-076",
                "transitEncryptionPort is " + ANY_OR_PORT,
                Sources.EFS_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the transit encryption port is out of range");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        // 0 leaves it to the mount helper, as no port does.
        Value<Integer> port = efs.transitEncryptionPort();
        if (port != null && port.is(ANY_OR_PORT::excludes)) {
            report.wrong(
                    this,
                    "transitEncryptionPort",
                    port,
                    volume + "'transitEncryptionPort' must be " + ANY_OR_PORT + ", got " + port,
                    "leave it out: the mount helper takes a free port");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.mounting("""
                efsVolumeConfiguration:
                  fileSystemId: fs-12345678
                  transitEncryption: ENABLED
                  transitEncryptionPort: %s
                """), "65536", "65535");
    }
}
