package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.Map;

/** Log configurations, by what the platform takes. */
final class LogDrivers {
    private LogDrivers() {}

    static Map<String, Object> of(Choice choice, Platform platform) {
        if (platform.isFargate() || platform.isManaged()) {
            return platform.isLinux() && choice.in(30) ? splunk() : awslogs(choice);
        }
        if (platform.isWindows()) {
            return choice.in(50) ? object("logDriver", "json-file") : awslogs(choice);
        }
        return switch (choice.between(0, 6)) {
            case 0 -> object("logDriver", "json-file", "options", object("max-size", "10m", "max-file", "3"));
            case 1 -> object("logDriver", "syslog", "options", object("syslog-address", "tcp://192.168.0.42:123"));
            case 2 -> object("logDriver", "journald");
            case 3 -> object("logDriver", "gelf", "options", object("gelf-address", "udp://logs.example.com:12201"));
            case 4 -> object("logDriver", "fluentd");
            case 5 -> splunk();
            default -> awslogs(choice);
        };
    }

    static Map<String, Object> awslogs(Choice choice) {
        Map<String, Object> options =
                object("awslogs-group", "/ecs/app", "awslogs-region", "eu-west-1", "awslogs-stream-prefix", "app");
        if (choice.in(20)) {
            options.put("awslogs-create-group", "true");
        }
        switch (choice.between(0, 3)) {
            case 0 -> options.put("mode", "blocking");
            case 1 -> {
                options.put("mode", "non-blocking");
                options.put("max-buffer-size", choice.of("1m", "25m", "512k"));
            }
            default -> {}
        }
        switch (choice.between(0, 4)) {
            case 0 -> options.put("awslogs-datetime-format", "%Y-%m-%d");
            case 1 -> options.put("awslogs-multiline-pattern", "^INFO");
            default -> {}
        }
        return object("logDriver", "awslogs", "options", options);
    }

    private static Map<String, Object> splunk() {
        Map<String, Object> splunk =
                object("logDriver", "splunk", "options", object("splunk-url", "https://splunk.example.com"));
        splunk.put(
                "secretOptions",
                java.util.List.of(object(
                        "name",
                        "splunk-token",
                        "valueFrom",
                        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:splunk-AbCdEf")));
        return splunk;
    }
}
