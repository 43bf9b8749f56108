package dev.longshore.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything about ECS that one definition says, whichever door it came through.
 *
 * @param taskDefinitions its task definitions
 * @param services its services
 * @param scalings what scales services that are not among these
 * @param resources the resources of the template it came from; none where it came through another door
 * @param images what is known of the images that are built for the template
 */
public record EcsModel(
        List<TaskDefinition> taskDefinitions,
        List<Service> services,
        List<Scaling> scalings,
        Resources resources,
        ImageAssets images) {
    /** Copies the lists. */
    public EcsModel {
        taskDefinitions = Collections.unmodifiableList(new ArrayList<>(taskDefinitions));
        services = Collections.unmodifiableList(new ArrayList<>(services));
        scalings = Collections.unmodifiableList(new ArrayList<>(scalings));
    }

    /** Returns the model of a single task definition. */
    public static EcsModel of(TaskDefinition task) {
        return new EcsModel(List.of(task), List.of(), List.of(), Resources.NONE, ImageAssets.NONE);
    }

    /** Returns the model of a service and its task definition, where that is known. */
    public static EcsModel of(Service service) {
        TaskDefinition task = service.task();
        return new EcsModel(
                task == null ? List.of() : List.of(task),
                List.of(service),
                List.of(),
                Resources.NONE,
                ImageAssets.NONE);
    }

    /** Returns the model of resources that hold no service and no task definition. */
    public static EcsModel of(Resources resources) {
        return new EcsModel(List.of(), List.of(), List.of(), resources, ImageAssets.NONE);
    }

    /** Returns the same with what is known of the images. */
    public EcsModel with(ImageAssets known) {
        return new EcsModel(taskDefinitions, services, scalings, resources, known);
    }
}
