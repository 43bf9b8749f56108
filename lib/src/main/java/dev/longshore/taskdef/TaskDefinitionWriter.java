package dev.longshore.taskdef;

import dev.longshore.document.DocumentWriter;
import dev.longshore.document.Node;
import dev.longshore.document.ShapeReader;
import dev.longshore.model.TaskDefinition;

/** Writes task definitions as {@code register-task-definition} takes them: the way back from the reader. */
public final class TaskDefinitionWriter {
    private TaskDefinitionWriter() {}

    /**
     * Returns a task definition as JSON, with ECS's own names of the fields, whatever door it came in by.
     *
     * @throws IllegalArgumentException when it holds something that only deployment resolves
     */
    public static String json(TaskDefinition task) {
        return DocumentWriter.json(asEcsNamesIt(task));
    }

    private static Node asEcsNamesIt(TaskDefinition task) {
        return new ShapeReader().read(task.fields(), EcsFields.TASK_DEFINITION);
    }
}
