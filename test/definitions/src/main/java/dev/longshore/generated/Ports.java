package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ports of a task, none of them twice. */
final class Ports {
    private static final int FIRST_FREE_HOST_PORT = 5000;

    private final Choice choice;
    private final Platform platform;
    private int nextPort = 1;
    private int nextHostPort = FIRST_FREE_HOST_PORT;
    private int names;

    Ports(Choice choice, Platform platform) {
        this.choice = choice;
        this.platform = platform;
    }

    /** Returns mappings for one more container. */
    List<Map<String, Object>> some() {
        List<Map<String, Object>> mappings = new ArrayList<>();
        for (int left = platform.hasNetwork() ? choice.between(0, 3) : 0; left > 0; left--) {
            mappings.add(choice.in(10) && mayHaveRanges() ? range() : single());
        }
        if (mappings.size() == 1 && platform.hasOwnInterface() && choice.in(20)) {
            Map<String, Object> only = mappings.get(0);
            if (only.size() == 1 && only.get("containerPort") instanceof Integer port) {
                // DNS listens on the same port with both protocols.
                mappings.add(object("containerPort", port, "protocol", "udp"));
            }
        }
        return mappings;
    }

    private boolean mayHaveRanges() {
        return platform.isLinux() && !platform.sharesHostNetwork() && !platform.isExternal();
    }

    private Map<String, Object> range() {
        int first = nextPort;
        nextPort += choice.between(1, 90) + 1;
        return object("containerPortRange", first + "-" + (nextPort - 1));
    }

    private Map<String, Object> single() {
        int port = nextPort;
        nextPort += choice.between(1, 100);
        Map<String, Object> mapping = object("containerPort", port);
        if (platform.mapsPorts()) {
            switch (choice.between(0, 2)) {
                case 0 -> mapping.put("hostPort", 0);
                case 1 -> mapping.put("hostPort", nextHostPort++);
                default -> {}
            }
        } else if (choice.in(40)) {
            mapping.put("hostPort", port);
        }
        if (choice.in(40)) {
            mapping.put("protocol", choice.of("tcp", "udp"));
        }
        if (choice.in(40)) {
            mapping.put("name", "port-" + names++);
            if (!"udp".equals(mapping.get("protocol")) && choice.in(50)) {
                mapping.put("appProtocol", choice.of("http", "http2", "grpc"));
            }
        }
        return mapping;
    }
}
