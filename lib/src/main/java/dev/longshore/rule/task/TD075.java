package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encryption is on or off. */
final class TD075 extends EfsRule {
    private static final List<String> SWITCH = List.of("ENABLED", "DISABLED");

    TD075() {
        super(
                "TD-075",
                "transitEncryption and iam of an EFS volume are one of " + SWITCH,
                Sources.EFS_VOLUME + "; " + Sources.EFS_AUTHORIZATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the value is neither ENABLED nor DISABLED");
    }

    @Override
    void judge(EfsVolumeConfiguration efs, String volume, Report report) {
        require(efs.transitEncryption(), "transitEncryption", volume, report);
        require(efs.iam(), "authorizationConfig.iam", volume, report);
    }

    @Override
    public Examples examples() {
        String yaml = "efsVolumeConfiguration: {fileSystemId: fs-12345678, transitEncryption: %s}";
        return Examples.varying(Yaml.mounting(yaml), "enabled", "ENABLED");
    }

    private void require(@Nullable Value<String> setting, String option, String volume, Report report) {
        if (setting != null && setting.is(text -> !SWITCH.contains(text))) {
            report.wrong(
                    this,
                    option,
                    setting,
                    volume + "'" + option + "' must be one of " + SWITCH + ", got " + setting,
                    "set '" + option + "' to ENABLED");
        }
    }
}
