package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import java.util.Objects;

/** A rule that looks at one volume of a task at a time. */
abstract class VolumeRule extends TaskRule {
    VolumeRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(TaskDefinition task, Volume volume, Report report);

    @Override
    final void judge(TaskDefinition task, Report report) {
        task.volumes().forEach(volume -> judge(task, volume, report));
    }

    /** Begins a message about a volume. */
    static String in(Volume volume) {
        return "volume '" + Objects.toString(volume.name(), "") + "': ";
    }
}
