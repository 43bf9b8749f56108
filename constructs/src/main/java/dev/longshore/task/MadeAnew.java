package dev.longshore.task;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Says, in a line each, what a task definition file names and Longshore makes anew in its place. */
final class MadeAnew {
    private MadeAnew() {}

    static List<Finding> notes(TaskDefinition task) {
        List<Finding> notes = new ArrayList<>();
        if (task.family() != null) {
            notes.add(note("family", task.placeOf("family"), "CDK names the family after the construct"));
        }
        if (task.executionRoleArn() != null) {
            notes.add(note(
                    "executionRoleArn",
                    task.placeOf("executionRoleArn"),
                    "a role for just these containers is made; give executionRole(role) to use another"));
        }
        for (Container container : task.containers()) {
            LogConfiguration logs = container.logConfiguration();
            if (logs != null && "awslogs".equals(Value.known(logs.logDriver()))) {
                notes.add(note(
                        "logConfiguration",
                        container.placeOf("logConfiguration"),
                        "a log group is made for the container; give logGroup(group) to use another"));
            }
        }
        return notes;
    }

    private static Finding note(String field, Place place, String instead) {
        return new Finding(
                OptionRule.NOT_RENDERED.id(),
                Severity.NOTE,
                place,
                field,
                null,
                place + ": '" + field + "' is not taken over: " + instead,
                "",
                "",
                OptionRule.NOT_RENDERED.source());
    }
}
