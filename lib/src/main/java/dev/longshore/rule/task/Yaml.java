package dev.longshore.rule.task;

/** The beginnings that examples share: the least that ECS takes. */
final class Yaml {
    private static final String CONTAINERS = "containerDefinitions:\n";
    private static final String SMALLEST = """
            requiresCompatibilities: [FARGATE]
            networkMode: awsvpc
            cpu: 256
            memory: 512
            """;

    private Yaml() {}

    /** A task of one container with these further fields. */
    static String container(String fields) {
        return CONTAINERS + "  - {name: app, image: nginx, memory: 128, " + fields + "}\n";
    }

    /** A task of one container that mounts the volume data. */
    static String mounting(String volume) {
        return container("mountPoints: [{sourceVolume: data, containerPath: /data}]") + "volumes:\n  - name: data\n"
                + volume.indent(4);
    }

    /** A task of one container on the smallest Fargate size with these further fields. */
    static String fargateContainer(String fields) {
        return SMALLEST + CONTAINERS + "  - {name: app, image: nginx, " + fields + "}\n";
    }

    /** A Fargate task of that size. */
    static String fargate(Object cpu, Object memory) {
        return fargate("networkMode: awsvpc\ncpu: " + cpu + "\nmemory: " + memory + "\n");
    }

    /** A Fargate task of one container with these fields. */
    static String fargate(String fields) {
        return "requiresCompatibilities: [FARGATE]\n" + fields + CONTAINERS + "  - {name: app, image: nginx}\n";
    }

    /** A task with these fields and two containers with those. */
    static String two(String fields, String app, String sidecar) {
        return fields + CONTAINERS + "  - {name: app, image: nginx, memory: 128" + app + "}\n"
                + "  - {name: sidecar, image: envoy, memory: 64" + sidecar + "}\n";
    }
}
