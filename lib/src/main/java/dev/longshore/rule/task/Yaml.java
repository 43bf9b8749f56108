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

    /** A value that only deployment knows. */
    static final String TOKEN = "\"${Token[X.1]}\"";
    /** The field of a task for Windows. */
    static final String WINDOWS = "runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}\n";
    /** The fields of the smallest Fargate task in a template. */
    static final String FARGATE_IN_TEMPLATE =
            "RequiresCompatibilities: [FARGATE]\nNetworkMode: awsvpc\nCpu: 256\nMemory: 512\n";

    private Yaml() {}

    /** A template of a task with these fields and of one container with those, and of further resources. */
    static String template(String task, String container, String resources) {
        return "Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n" + task.indent(6)
                + "      ContainerDefinitions:\n        - {Name: app, Memory: 128" + container + "}\n"
                + resources.indent(2);
    }

    /** A role for tasks, with these further fields. */
    static String role(String fields) {
        return """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument:
                      Statement: {Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: sts:AssumeRole}
                """ + fields.indent(4);
    }

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
