package dev.longshore.task;

import static dev.longshore.task.ContainerDoor.isTrue;
import static dev.longshore.task.ContainerDoor.with;

import dev.longshore.cluster.Architecture;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.storage.TaskVolume;
import dev.longshore.taskdef.Leftover;
import dev.longshore.taskdef.Leftovers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.IpcMode;
import software.amazon.awscdk.services.ecs.PidMode;

/** The way in for a task definition that was read from a file: it becomes the same options as written in Java. */
final class DefinitionDoor {
    private DefinitionDoor() {}

    /** Adds what the definition says to the options, and returns what Longshore makes in its own way instead. */
    static List<Finding> enter(
            TaskDefinition task, TaskOptions<?> options, Map<String, Consumer<ContainerOptions.Builder>> more) {
        List<Leftover> leftovers = Leftovers.of(task);
        Judge.requireNoErrors(leftovers.stream()
                .filter(each -> !each.madeAnew())
                .map(DefinitionDoor::notCarried)
                .toList());
        size(task, options);
        platform(task, options);
        with(task.ephemeralStorageGiB(), options::ephemeralStorageGiB);
        with(task.taskRoleArn(), options::taskRoleFrom);
        options.definition(definition -> definition(task, definition));
        for (Volume volume : task.volumes()) {
            TaskVolume configured = VolumeDoor.volume(volume);
            if (configured == null) {
                options.addScratchVolume(required(volume.name()));
            } else {
                options.addVolumeOfFile(required(volume.name()), configured);
            }
        }
        for (Container container : task.containers()) {
            ContainerOptions.Builder builder = ContainerDoor.enter(container);
            Consumer<ContainerOptions.Builder> change = more.get(required(container.name()));
            options.addContainer((change == null ? builder : builder.apply(change)).build());
        }
        return FileNotes.of(task, leftovers);
    }

    private static void size(TaskDefinition task, TaskOptions<?> options) {
        Integer cpu = Value.known(task.cpu());
        Integer memory = Value.known(task.memory());
        if (cpu != null || memory != null) {
            options.size(TaskSize.of(cpu == null ? 0 : cpu, memory == null ? 0 : memory));
        }
    }

    private static void platform(TaskDefinition task, TaskOptions<?> options) {
        with(task.cpuArchitecture(), processor -> options.architecture(Architecture.valueOf(processor)));
        with(task.operatingSystemFamily(), family -> options.operatingSystem(OperatingSystem.valueOf(family)));
        with(task.networkMode(), mode -> options.networkMode(NetworkMode.valueOf(upper(mode))));
    }

    private static void definition(TaskDefinition task, DefinitionOptions.Builder options) {
        with(task.pidMode(), mode -> options.pidMode(PidMode.valueOf(upper(mode))));
        with(task.ipcMode(), mode -> options.ipcMode(IpcMode.valueOf(upper(mode))));
        task.placementConstraints().forEach(constraint -> options.placeWhere(required(constraint.expression())));
        if (isTrue(task.enableFaultInjection())) {
            options.faultInjection();
        }
        task.tags().forEach(tag -> options.tag(required(tag.key()), tag.value() == null ? "" : required(tag.value())));
    }

    private static Finding notCarried(Leftover field) {
        return new Finding(
                OptionRule.NOT_RENDERED.id(),
                Severity.ERROR,
                field.place(),
                field.field(),
                null,
                "'" + field.field() + "' is not rendered from a file"
                        + (field.instead().isEmpty() ? "" : ": " + field.instead()),
                OptionRule.NOT_RENDERED.answer(),
                "take it out of the file and set it in Java, with an option or a customize method",
                OptionRule.NOT_RENDERED.source());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
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
