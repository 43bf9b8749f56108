package dev.longshore.task;

import dev.longshore.cluster.Architecture;
import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import dev.longshore.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way in for a task definition that was read from a file: it becomes the same options as written in Java. */
final class DefinitionDoor {
    /** What the door carries, or what Longshore makes on its own in its place: roles, logs, name and network mode. */
    private static final List<String> TASK_FIELDS = List.of(
            "family",
            "containerDefinitions",
            "volumes",
            "cpu",
            "memory",
            "networkMode",
            "requiresCompatibilities",
            "runtimePlatform",
            "ephemeralStorage",
            "executionRoleArn");

    private DefinitionDoor() {}

    /** Adds what the definition says to the options, and returns what Longshore makes in its own way instead. */
    static List<Finding> enter(
            TaskDefinition task, TaskOptions<?> options, Map<String, Consumer<ContainerOptions.Builder>> more) {
        Judge.requireNoErrors(notCarried(task));
        Integer cpu = Value.known(task.cpu());
        Integer memory = Value.known(task.memory());
        if (cpu != null && memory != null) {
            options.size(TaskSize.of(cpu, memory));
        }
        options.architecture(
                "ARM64".equals(Value.known(task.cpuArchitecture())) ? Architecture.ARM64 : Architecture.X86_64);
        Integer ephemeralStorage = Value.known(task.ephemeralStorageGiB());
        if (ephemeralStorage != null) {
            options.ephemeralStorageGiB(ephemeralStorage);
        }
        task.volumes().forEach(volume -> options.addScratchVolume(required(volume.name())));
        for (Container container : task.containers()) {
            ContainerOptions.Builder builder = ContainerDoor.enter(container);
            Consumer<ContainerOptions.Builder> change = more.get(required(container.name()));
            options.addContainer((change == null ? builder : builder.apply(change)).build());
        }
        return MadeAnew.notes(task);
    }

    private static List<Finding> notCarried(TaskDefinition task) {
        List<Finding> findings = new ArrayList<>();
        notCarried(task, TASK_FIELDS, findings);
        for (Container container : task.containers()) {
            ContainerDoor.notCarried(container, findings);
        }
        findings.addAll(otherPlatform(task));
        for (Volume volume : task.volumes()) {
            notCarried(volume, List.of("name"), findings);
        }
        return findings;
    }

    /** Longshore renders Linux tasks on Fargate in awsvpc mode; another platform is not silently made one. */
    private static List<Finding> otherPlatform(TaskDefinition task) {
        List<Finding> findings = new ArrayList<>();
        if (!task.requiresCompatibilities().list().isEmpty() && !task.isFargate()) {
            findings.add(notCarried("requiresCompatibilities", task.placeOf("requiresCompatibilities")));
        }
        String mode = Value.known(task.networkMode());
        if (mode != null && !mode.equals("awsvpc")) {
            findings.add(notCarried("networkMode", task.placeOf("networkMode")));
        }
        if (task.isWindows()) {
            findings.add(notCarried("operatingSystemFamily", task.placeOf("runtimePlatform")));
        }
        return findings;
    }

    static void notCarried(View view, List<String> carried, List<Finding> findings) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(carried);
        view.fields().all().forEach((field, node) -> {
            if (!known.contains(field) && !isEmpty(node)) {
                findings.add(notCarried(field, node.place()));
            }
        });
    }

    static Finding notCarried(String field, Place place) {
        return new Finding(
                OptionRule.NOT_RENDERED.id(),
                Severity.ERROR,
                place,
                field,
                null,
                "'" + field + "' is not rendered from a file yet",
                OptionRule.NOT_RENDERED.answer(),
                "take it out of the file and set it in Java, with an option or a customize method",
                OptionRule.NOT_RENDERED.source());
    }

    private static boolean isEmpty(Node node) {
        if (node instanceof Node.Elements list) {
            return list.elements().isEmpty();
        }
        return node instanceof Node.Fields fields && fields.all().isEmpty();
    }

    static <T> T required(@Nullable Value<T> value) {
        T known = Value.known(value);
        if (known == null) {
            throw new IllegalArgumentException(
                    "the task definition has a value that is missing or unresolved: " + value);
        }
        return known;
    }
}
