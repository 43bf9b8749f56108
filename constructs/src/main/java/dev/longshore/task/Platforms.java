package dev.longshore.task;

import dev.longshore.cluster.CapacityType;
import java.util.Objects;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition.RuntimePlatformProperty;
import software.amazon.awscdk.services.ecs.RuntimePlatform;
import software.amazon.awscdk.services.ecs.TaskDefinition;

/** Renders the processor and the operating system of a task. */
final class Platforms {
    private Platforms() {}

    static void set(TaskDefinition.Builder builder, EcsTaskProps props) {
        if (props.rendersPlatform() && !isAddedLater(props)) {
            builder.runtimePlatform(RuntimePlatform.builder()
                    .cpuArchitecture(props.architecture().toCdk())
                    .operatingSystemFamily(props.operatingSystem().toCdk())
                    .build());
        }
    }

    static TaskDefinition build(TaskDefinition.Builder builder, EcsTaskProps props) {
        TaskDefinition task = builder.build();
        if (isAddedLater(props)) {
            CfnTaskDefinition rendered =
                    (CfnTaskDefinition) Objects.requireNonNull(task.getNode().getDefaultChild());
            rendered.setRuntimePlatform(RuntimePlatformProperty.builder()
                    .cpuArchitecture(props.architecture().name())
                    .operatingSystemFamily(props.operatingSystem().name())
                    .build());
        }
        return task;
    }

    // CDK refuses on EC2 what ECS takes there: it keeps a task off instances of another processor.
    private static boolean isAddedLater(EcsTaskProps props) {
        return props.capacityType() == CapacityType.EC2;
    }
}
