package dev.longshore.rule.task;

import dev.longshore.model.EfsVolumeConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import java.util.Objects;

/** A rule that looks at one EFS volume of a task at a time. */
abstract class EfsRule extends TaskRule {
    private static final String ENABLED = "ENABLED";
    private static final String DISABLED = "DISABLED";

    EfsRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(EfsVolumeConfiguration efs, String volume, Report report);

    @Override
    final void judge(TaskDefinition task, Report report) {
        for (Volume volume : task.volumes()) {
            EfsVolumeConfiguration efs = volume.efsVolumeConfiguration();
            if (efs != null) {
                judge(efs, "volume '" + Objects.toString(volume.name(), "") + "': ", report);
            }
        }
    }

    /** Tells whether the connection is certainly not encrypted, which is what ECS does unless told otherwise. */
    static boolean isUnencrypted(EfsVolumeConfiguration efs) {
        return DISABLED.equals(Value.knownOr(efs.transitEncryption(), DISABLED));
    }

    static boolean demandsIam(EfsVolumeConfiguration efs) {
        return ENABLED.equals(Value.known(efs.iam()));
    }

    final void encrypt(EfsVolumeConfiguration efs, String message, Report report) {
        Value<String> setting = efs.transitEncryption();
        report.wrong(
                this,
                efs.placeOf("transitEncryption"),
                "transitEncryption",
                setting == null ? null : setting.text(),
                message + Objects.toString(setting, "nothing, which is " + DISABLED),
                "set 'transitEncryption' to ENABLED");
    }
}
