package dev.longshore.task;

import static dev.longshore.task.DefinitionDoor.required;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.taskdef.Leftover;
import java.util.ArrayList;
import java.util.List;

/** Says, in a line each, what a task definition file names and Longshore makes anew, or leaves to the team. */
final class FileNotes {
    private FileNotes() {}

    static List<Finding> of(TaskDefinition task, List<Leftover> leftovers) {
        List<Finding> notes = new ArrayList<>();
        for (Leftover each : leftovers) {
            if (each.madeAnew()) {
                notes.add(note(
                        each.field(), each.place(), "'" + each.field() + "' is not taken over: " + each.instead()));
            }
        }
        for (Volume volume : task.volumes()) {
            String name = required(volume.name());
            if (VolumeDoor.isReachedByNetwork(volume)) {
                notes.add(note(
                        "volumes",
                        volume.place(),
                        "the file does not say which security group '" + name + "' has; it must let the tasks in"));
            } else if (Boolean.TRUE.equals(Value.known(volume.configuredAtLaunch()))) {
                notes.add(note(
                        "volumes",
                        volume.place(),
                        "the file does not say which disk '" + name + "' is: it gets 20 GiB of gp3; addVolume(\"" + name
                                + "\", EbsVolume.create(…)) makes another"));
            }
        }
        return notes;
    }

    private static Finding note(String field, Place place, String what) {
        return new Finding(
                OptionRule.NOT_RENDERED.id(),
                Severity.NOTE,
                place,
                field,
                null,
                place + ": " + what,
                "",
                "",
                OptionRule.NOT_RENDERED.source());
    }
}
