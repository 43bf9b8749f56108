package dev.longshore.generated;

import java.util.Map;

/** Definitions that ECS takes, each from its seed. */
public final class Generated {
    private Generated() {}

    /** Returns a task definition as {@code register-task-definition} takes it. */
    public static Map<String, Object> task(long seed) {
        Choice choice = new Choice(seed);
        return new ValidTask(choice, choice.of(Platform.values())).fields();
    }

    /** Returns a service with its task definition, and its scaling where it has one, by name of the part. */
    public static Map<String, Object> service(long seed) {
        Choice choice = new Choice(seed);
        return new ValidService(choice, new ValidTask(choice, choice.of(Platform.values()))).parts();
    }
}
