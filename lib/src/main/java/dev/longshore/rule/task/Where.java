package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;

/** Where settings of a container are not supported. */
enum Where {
    /** Tasks that must be able to run on Fargate. */
    FARGATE("on Fargate") {
        @Override
        boolean includes(TaskDefinition task) {
            return task.isFargate();
        }

        @Override
        String example(String field) {
            return Yaml.fargateContainer(field);
        }
    },
    /** Tasks with a network interface of their own, which is all that Fargate has. */
    AWSVPC("in network mode awsvpc") {
        @Override
        boolean includes(TaskDefinition task) {
            return task.isFargate() || "awsvpc".equals(Ports.networkMode(task));
        }

        @Override
        String example(String field) {
            return "networkMode: awsvpc\n" + Yaml.container(field);
        }
    },
    /** Windows containers. */
    WINDOWS("on Windows") {
        @Override
        boolean includes(TaskDefinition task) {
            return task.isWindows();
        }

        @Override
        String example(String field) {
            return Yaml.WINDOWS + Yaml.container(field);
        }
    };

    private final String words;

    Where(String words) {
        this.words = words;
    }

    /** Tells whether a task certainly runs there. */
    abstract boolean includes(TaskDefinition task);

    /** Returns a task of one container with that field that runs there. */
    abstract String example(String field);

    @Override
    public String toString() {
        return words;
    }
}
