package dev.longshore.cli;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import dev.longshore.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Java that makes the task of a task definition.
 *
 * @param source the Java, with the imports first and what is not carried over as comments last
 * @param notCarried what is not carried over, each with its reason
 */
public record JavaTask(String source, List<String> notCarried) {
    private static final Set<String> CARRIED = Set.of(
            "containerDefinitions",
            "volumes",
            "cpu",
            "memory",
            "networkMode",
            "requiresCompatibilities",
            "runtimePlatform",
            "ephemeralStorage");

    /** Copies what is not carried over. */
    public JavaTask {
        notCarried = List.copyOf(notCarried);
    }

    /** Returns the Java of a task definition. */
    public static JavaTask of(TaskDefinition task) {
        JavaCalls calls = new JavaCalls("t", 2);
        calls.use("dev.longshore.task.EcsTask");
        List<String> left = new ArrayList<>();
        notCarried("", task, CARRIED, left);
        platform(task, calls);
        Integer cpu = Value.known(task.cpu());
        Integer memory = Value.known(task.memory());
        if (cpu != null && memory != null) {
            calls.use("dev.longshore.task.TaskSize");
            calls.raw("size", "TaskSize.of(" + cpu + ", " + memory + ")");
        }
        Value<Integer> storage = task.ephemeralStorageGiB();
        if (Value.known(storage) != null) {
            calls.raw("ephemeralStorageGiB", String.valueOf(Value.known(storage)));
        }
        for (Volume volume : task.volumes()) {
            calls.text("addScratchVolume", text(volume.name()));
            notCarried("volumes." + text(volume.name()) + ".", volume, Set.of("name"), left);
        }
        for (Container container : task.containers()) {
            calls.nested(
                    "addContainer",
                    List.of(text(container.name()), text(container.image())),
                    JavaContainer.of(container, left));
        }
        return new JavaTask(source(calls, left), left);
    }

    static void notCarried(String in, View view, Set<String> carried, List<String> left) {
        for (String field : view.fields().all().keySet()) {
            if (!carried.contains(field)) {
                left.add(in + field + Reasons.of(field));
            }
        }
    }

    static String text(@org.jspecify.annotations.Nullable Value<?> value) {
        return value == null ? "" : value.text();
    }

    private static void platform(TaskDefinition task, JavaCalls calls) {
        List<String> kinds =
                task.requiresCompatibilities().stream().map(Value::text).toList();
        if (!kinds.isEmpty() && !kinds.contains("FARGATE")) {
            calls.use("dev.longshore.cluster.CapacityType");
            calls.raw("capacityType", "CapacityType." + kinds.get(0));
        }
        // Without a word ECS means X86_64, and the image is for it.
        String processor = Value.known(task.cpuArchitecture());
        calls.use("dev.longshore.cluster.Architecture");
        calls.raw("architecture", "Architecture." + (processor == null ? "X86_64" : processor));
        String system = Value.known(task.operatingSystemFamily());
        if (system != null && !system.equals("LINUX")) {
            calls.use("dev.longshore.cluster.OperatingSystem");
            calls.raw("operatingSystem", "OperatingSystem." + system);
        }
        String mode = Value.known(task.networkMode());
        if (mode != null && !mode.equals("awsvpc")) {
            calls.use("dev.longshore.task.NetworkMode");
            calls.raw("networkMode", "NetworkMode." + mode.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static String source(JavaCalls calls, List<String> left) {
        StringBuilder source = new StringBuilder();
        new TreeSet<>(calls.imports())
                .forEach(type -> source.append("import ").append(type).append(";\n"));
        source.append("\nEcsTask task = EcsTask.create(this, \"Task\", ")
                .append(calls.lambda())
                .append(");\n");
        if (!left.isEmpty()) {
            source.append("// Not carried over:\n");
            left.forEach(each -> source.append("// - ").append(each).append("\n"));
        }
        return source.toString();
    }
}
