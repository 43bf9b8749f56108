package dev.longshore.taskdef;

import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Reading;
import dev.longshore.document.ShapeReader;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.model.EcsModel;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads task definitions as people paste them: mends what is unambiguous and says so, refuses what it can't know.
 *
 * <p>Takes what {@code register-task-definition} takes and what {@code describe-task-definition} prints.
 */
public final class TaskDefinitionReader {
    private TaskDefinitionReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static TaskDefinitionFile read(Path path) {
        return require(examine(DocumentReader.read(path)));
    }

    /**
     * Reads a text.
     *
     * @param text the task definition
     * @param fileName the name for messages; YAML when it ends so
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static TaskDefinitionFile read(String text, String fileName) {
        return require(examine(DocumentReader.read(new Source(text, fileName))));
    }

    /** Returns whether a document is a task definition, right or wrong, rather than something else. */
    public static boolean recognises(Document document) {
        return document.root() instanceof Node.Fields root
                && (root.get("containerDefinitions") != null
                        || root.get("family") != null
                        || root.get("taskDefinition") instanceof Node.Fields);
    }

    /** Judges a document as a task definition without refusing it: what is wrong is among the findings. */
    public static TaskDefinitionFile examine(Document document) {
        List<Finding> findings = new ArrayList<>(document.notes());
        Node.Fields written = unwrapped(object(document.root()), findings);
        ShapeReader reader = new ShapeReader();
        Node.Fields read = reader.read(withoutOutput(written, findings), EcsFields.TASK_DEFINITION);
        findings.addAll(reader.findings());
        TaskDefinition task = new TaskDefinition(completed(read, findings));
        findings.addAll(Rules.judge(EcsModel.of(task)));
        findings.sort(Finding.BY_LINE);
        return new TaskDefinitionFile(task, findings);
    }

    private static TaskDefinitionFile require(TaskDefinitionFile file) {
        if (!file.errors().isEmpty()) {
            throw new InvalidInputException(file.errors());
        }
        return file;
    }

    private static Node.Fields object(Node root) {
        if (root instanceof Node.Fields fields && fields.get("Resources") == null) {
            return fields;
        }
        boolean list = root instanceof Node.Elements;
        throw new InvalidInputException(List.of(Reading.NOT_RECOGNISED.at(
                root.place(),
                list
                        ? "this is a list, not a task definition"
                        : root instanceof Node.Fields
                                ? "this is a CloudFormation template, not a task definition"
                                : "this is not a task definition",
                list ? "write {\"containerDefinitions\": [...]}" : "expected an object with 'containerDefinitions'")));
    }

    private static Node.Fields unwrapped(Node.Fields root, List<Finding> findings) {
        if (!(root.get("taskDefinition") instanceof Node.Fields inner)) {
            return root;
        }
        // describe-task-definition --include TAGS puts the tags beside the task definition.
        Node tags = root.get("tags");
        List<String> others = root.all().keySet().stream()
                .filter(name -> !name.equalsIgnoreCase("taskDefinition") && !name.equalsIgnoreCase("tags"))
                .toList();
        findings.add(Reading.WRAPPED.at(
                inner.place(),
                "read the task definition inside 'taskDefinition'"
                        + (others.isEmpty() ? "" : ", left out " + String.join(", ", others)),
                ""));
        return tags == null ? inner : inner.with("tags", tags);
    }

    private static Node.Fields withoutOutput(Node.Fields written, List<Finding> findings) {
        List<String> dropped =
                written.all().keySet().stream().filter(EcsFields::isOutputOnly).toList();
        if (dropped.isEmpty()) {
            return written;
        }
        findings.add(Reading.OUTPUT_FIELDS.at(
                written.placeOfName(dropped.get(0)),
                dropped.get(0),
                null,
                "left out what only ECS writes: " + String.join(", ", dropped),
                ""));
        return written.without(dropped);
    }

    private static Node.Fields completed(Node.Fields read, List<Finding> findings) {
        TaskDefinition task = new TaskDefinition(read);
        if (!task.has("family")) {
            findings.add(Reading.NO_FAMILY.at(
                    read.place(), "family", null, "no 'family' is given: CloudFormation will name it", ""));
        }
        if (!task.isFargate() || task.has("networkMode")) {
            return read;
        }
        Place place = task.requiresCompatibilities().place();
        findings.add(Reading.NO_NETWORK_MODE.at(
                place, "networkMode", null, "set 'networkMode' to awsvpc, the only mode Fargate has", ""));
        return read.with("networkMode", new Node.Scalar("awsvpc", place));
    }
}
