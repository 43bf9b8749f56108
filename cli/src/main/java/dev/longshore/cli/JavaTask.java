package dev.longshore.cli;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.taskdef.Leftover;
import dev.longshore.taskdef.Leftovers;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Java that makes the task of a task definition.
 *
 * @param source the Java, with the imports first and what is not carried over as comments last
 * @param notCarried what is not carried over, each with its reason
 */
public record JavaTask(String source, List<String> notCarried) {
    private static final String ECS = "software.amazon.awscdk.services.ecs.";

    /** Copies what is not carried over. */
    public JavaTask {
        notCarried = List.copyOf(notCarried);
    }

    /** Returns the Java of a task definition. */
    public static JavaTask of(TaskDefinition task) {
        JavaCalls calls = new JavaCalls("t", 2);
        calls.use("dev.longshore.task.EcsTask");
        platform(task, calls);
        size(task, calls);
        Value<Integer> storage = task.ephemeralStorageGiB();
        if (Value.known(storage) != null) {
            calls.raw("ephemeralStorageGiB", String.valueOf(Value.known(storage)));
        }
        JavaContainer.literal(calls, "taskRoleFrom", task.taskRoleArn());
        definition(task, calls);
        for (Volume volume : task.volumes()) {
            JavaVolume.enter(volume, calls);
        }
        for (Container container : task.containers()) {
            calls.nested(
                    "addContainer",
                    List.of(text(container.name()), text(container.image())),
                    JavaContainer.of(container));
        }
        List<String> left = Leftovers.of(task).stream().map(JavaTask::comment).toList();
        return new JavaTask(source(calls, left), left);
    }

    private static String comment(Leftover left) {
        return (left.container().isEmpty() ? "" : left.container() + ".")
                + left.field()
                + (left.instead().isEmpty() ? "" : ": " + left.instead());
    }

    private static void size(TaskDefinition task, JavaCalls calls) {
        Integer cpu = Value.known(task.cpu());
        Integer memory = Value.known(task.memory());
        if (cpu != null || memory != null || !task.firstPlatform().equals("FARGATE")) {
            calls.use("dev.longshore.task.TaskSize");
            calls.raw(
                    "size",
                    cpu == null && memory == null
                            ? "TaskSize.OF_CONTAINERS"
                            : "TaskSize.of(" + (cpu == null ? 0 : cpu) + ", " + (memory == null ? 0 : memory) + ")");
        }
    }

    private static void definition(TaskDefinition task, JavaCalls calls) {
        JavaCalls inner = new JavaCalls("d", 3);
        mode("PidMode", "pidMode", task.pidMode(), inner);
        mode("IpcMode", "ipcMode", task.ipcMode(), inner);
        task.placementConstraints().forEach(each -> inner.text("placeWhere", text(each.expression())));
        if (JavaContainer.isTrue(task.enableFaultInjection())) {
            inner.raw("faultInjection");
        }
        task.tags().forEach(tag -> inner.text("tag", text(tag.key()), text(tag.value())));
        calls.nestedUnlessEmpty("definition", inner);
    }

    private static void mode(String type, String method, @Nullable Value<String> mode, JavaCalls calls) {
        if (mode != null) {
            calls.use(ECS + type);
            calls.raw(method, type + "." + mode.text().toUpperCase(Locale.ROOT));
        }
    }

    static String text(@Nullable Value<?> value) {
        return value == null ? "" : value.text();
    }

    private static void platform(TaskDefinition task, JavaCalls calls) {
        String kind = task.firstPlatform();
        if (!kind.equals("FARGATE")) {
            calls.use("dev.longshore.cluster.CapacityType");
            calls.raw("capacityType", "CapacityType." + kind);
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
        if (mode == null && kind.equals("EC2")) {
            // Without a word ECS means Docker's own network there.
            mode = task.isWindows() ? "nat" : "bridge";
        }
        if (mode != null && !mode.equals("awsvpc")) {
            calls.use("dev.longshore.task.NetworkMode");
            calls.raw("networkMode", "NetworkMode." + mode.toUpperCase(Locale.ROOT));
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
