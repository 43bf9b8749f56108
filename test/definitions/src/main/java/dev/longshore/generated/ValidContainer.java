package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A container that ECS takes in its task. */
final class ValidContainer {
    private static final String SECRET = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:app-AbCdEf";

    private final Choice choice;
    private final ValidTask task;
    private final Platform platform;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final boolean essential;

    ValidContainer(Choice choice, ValidTask task, int number, boolean essential) {
        this.choice = choice;
        this.task = task;
        this.platform = task.platform();
        this.essential = essential;
        fields.put("name", "c" + number + choice.name(0, 250));
        fields.put(
                "image",
                choice.of(
                        "nginx",
                        "nginx:1.27",
                        "public.ecr.aws/nginx/nginx:1.27",
                        "111111111111.dkr.ecr.eu-west-1.amazonaws.com/team/app@sha256:" + "0123456789abcdef".repeat(4),
                        "localhost:5000/app:v1_2.3"));
        if (!essential || choice.in(50)) {
            fields.put("essential", essential);
        }
    }

    Map<String, Object> fields() {
        return fields;
    }

    String name() {
        return String.valueOf(fields.get("name"));
    }

    boolean isEssential() {
        return essential;
    }

    boolean routesLogs() {
        return fields.containsKey("firelensConfiguration");
    }

    /** Returns the mappings of single ports. */
    List<Map<?, ?>> ports() {
        List<Map<?, ?>> ports = new ArrayList<>();
        if (fields.get("portMappings") instanceof List<?> mappings) {
            for (Object mapping : mappings) {
                if (mapping instanceof Map<?, ?> port && port.containsKey("containerPort")) {
                    ports.add(port);
                }
            }
        }
        return ports;
    }

    void share(Shares shares) {
        shares.give(fields);
    }

    void ports(Ports ports) {
        List<Map<String, Object>> mappings = ports.some();
        if (!mappings.isEmpty() || choice.in(10)) {
            fields.put("portMappings", mappings);
        }
    }

    void routeLogs() {
        Map<String, Object> options = object("enable-ecs-log-metadata", "true");
        if (platform.isEc2() && choice.in(50)) {
            options.put("config-file-type", "s3");
            options.put("config-file-value", "arn:aws:s3:::logs/fluent.conf");
        }
        fields.put("firelensConfiguration", object("type", choice.of("fluentbit", "fluentd"), "options", options));
    }

    void log(boolean throughRouter) {
        if (routesLogs()) {
            fields.put("logConfiguration", LogDrivers.awslogs(choice));
        } else if (throughRouter && choice.in(70)) {
            fields.put(
                    "logConfiguration",
                    object("logDriver", "awsfirelens", "options", object("Name", "cloudwatch", "region", "eu-west-1")));
        } else if (choice.in(70)) {
            fields.put("logConfiguration", LogDrivers.of(choice, platform));
        }
    }

    void rest() {
        if (choice.in(40)) {
            healthCheck();
        }
        dependencies();
        environment();
        timeouts();
        List<Map<String, Object>> mounts = task.volumes().mounts();
        if (!mounts.isEmpty()) {
            fields.put("mountPoints", mounts);
        }
        if (choice.in(10)) {
            fields.put("repositoryCredentials", object("credentialsParameter", SECRET));
        }
        if (platform.isLinux()) {
            LinuxSettings.choose(choice, platform, task.containers(), fields);
        }
        if (choice.in(10)) {
            fields.put("dockerLabels", object("team", "shop", "com.example.version", "1"));
        }
        if (choice.in(20)) {
            fields.put("entryPoint", List.of("sh", "-c"));
            fields.put("command", List.of("sleep 10"));
        }
    }

    private void healthCheck() {
        Map<String, Object> check = object(
                "command",
                choice.in(50) ? List.of("CMD-SHELL", "curl -f http://localhost/") : List.of("CMD", "/check"));
        put(check, "interval", 5, 300);
        put(check, "timeout", 2, 60);
        put(check, "retries", 1, 10);
        put(check, "startPeriod", 0, 300);
        fields.put("healthCheck", check);
    }

    private void put(Map<String, Object> object, String name, int min, int max) {
        if (choice.in(70)) {
            object.put(name, choice.between(min, max));
        }
    }

    // Only on containers before this one, so there is no circle.
    private void dependencies() {
        List<Object> dependencies = new ArrayList<>();
        for (ValidContainer other : choice.in(50) ? choice.some(task.containers()) : List.<ValidContainer>of()) {
            List<String> conditions = new ArrayList<>(List.of("START"));
            if (other.fields.containsKey("healthCheck")) {
                conditions.add("HEALTHY");
            }
            if (!other.essential && platform.isLinux()) {
                conditions.addAll(List.of("COMPLETE", "SUCCESS"));
            }
            dependencies.add(object("containerName", other.name(), "condition", choice.of(conditions)));
        }
        if (!dependencies.isEmpty()) {
            fields.put("dependsOn", dependencies);
        }
    }

    private void environment() {
        List<Object> environment = new ArrayList<>();
        for (int i = choice.between(0, 5); i > 0; i--) {
            environment.add(object("name", "SETTING_" + i, "value", choice.name(0, 100)));
        }
        if (!environment.isEmpty()) {
            fields.put("environment", environment);
        }
        if (choice.in(30)) {
            fields.put(
                    "secrets",
                    List.of(
                            object("name", "KEY_1", "valueFrom", SECRET),
                            object("name", "KEY_2", "valueFrom", SECRET + ":field::"),
                            object("name", "KEY_3", "valueFrom", "arn:aws:ssm:eu-west-1:111111111111:parameter/app/k"),
                            object("name", "KEY_4", "valueFrom", "app-key")));
        }
        if (platform.isLinux() && choice.in(10)) {
            fields.put(
                    "environmentFiles",
                    choice.times(
                            choice.between(1, 10),
                            () -> object("type", "s3", "value", "arn:aws:s3:::shop-settings/app.env")));
        }
    }

    private void timeouts() {
        int longest = platform.isFargate() || platform.isManaged() ? 120 : 600;
        if (choice.in(20)) {
            fields.put("stopTimeout", choice.between(2, longest));
        }
        if (choice.in(20)) {
            fields.put("startTimeout", choice.between(2, longest));
        }
        if (choice.in(15)) {
            Map<String, Object> policy = object("enabled", true);
            put(policy, "restartAttemptPeriod", 60, 1800);
            if (choice.in(50)) {
                policy.put("ignoredExitCodes", choice.times(choice.between(1, 50), () -> choice.between(0, 255)));
            }
            fields.put("restartPolicy", policy);
        }
    }
}
