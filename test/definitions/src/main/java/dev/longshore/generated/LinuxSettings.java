package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only a container under Linux has, by what its platform takes. */
final class LinuxSettings {
    private final Choice choice;
    private final Platform platform;
    private final Map<String, Object> fields;

    private LinuxSettings(Choice choice, Platform platform, Map<String, Object> fields) {
        this.choice = choice;
        this.platform = platform;
        this.fields = fields;
    }

    static void choose(Choice choice, Platform platform, List<ValidContainer> before, Map<String, Object> fields) {
        LinuxSettings settings = new LinuxSettings(choice, platform, fields);
        settings.everywhere();
        if (platform.isEc2()) {
            settings.onHosts();
        }
        if (platform.isLinuxHost() && platform.networkMode().equals("bridge")) {
            settings.onBridge(before);
        }
        if (!before.isEmpty() && choice.in(10)) {
            fields.put(
                    "volumesFrom",
                    List.of(object("sourceContainer", before.get(0).name(), "readOnly", true)));
        }
    }

    private void everywhere() {
        if (choice.in(20)) {
            fields.put("readonlyRootFilesystem", choice.in(50));
        }
        if (choice.in(20)) {
            fields.put("user", choice.of("1000", "1000:1000", "app", "app:app"));
        }
        if (choice.in(20)) {
            int hard = choice.between(1024, 65535);
            fields.put(
                    "ulimits",
                    List.of(object("name", "nofile", "softLimit", choice.between(1, hard), "hardLimit", hard)));
        }
        if (choice.in(30)) {
            Map<String, Object> linux = object("initProcessEnabled", choice.in(50));
            if (choice.in(50)) {
                linux.put("capabilities", object("drop", List.of("ALL")));
            } else if (platform.isFargate()) {
                linux.put("capabilities", object("add", List.of("SYS_PTRACE")));
            }
            fields.put("linuxParameters", linux);
        }
        if (platform.hasOwnInterface() && choice.in(10)) {
            fields.put("systemControls", List.of(object("namespace", "net.core.somaxconn", "value", "1024")));
        }
        if (choice.in(10)) {
            fields.put("interactive", true);
            fields.put("pseudoTerminal", true);
        }
    }

    private void onHosts() {
        if (choice.in(10)) {
            fields.put("privileged", choice.in(50));
        }
        if (choice.in(10)) {
            fields.put("dockerSecurityOptions", List.of("no-new-privileges"));
        }
        if (choice.in(10)) {
            fields.put("resourceRequirements", List.of(object("type", "GPU", "value", "1")));
        }
        if (choice.in(30)) {
            Map<String, Object> linux = new LinkedHashMap<>();
            linux.put("sharedMemorySize", choice.between(1, 64));
            linux.put("maxSwap", choice.between(0, 4096));
            linux.put("swappiness", choice.between(0, 100));
            linux.put("capabilities", object("add", List.of("NET_ADMIN", "SYS_ADMIN")));
            linux.put("devices", List.of(object("hostPath", "/dev/fuse", "permissions", List.of("read", "mknod"))));
            linux.put("tmpfs", List.of(object("containerPath", "/run", "size", choice.between(1, 64))));
            fields.put("linuxParameters", linux);
        }
    }

    private void onBridge(List<ValidContainer> before) {
        if (choice.in(10)) {
            fields.put("hostname", "host-1");
            fields.put("dnsServers", List.of("10.0.0.2"));
            fields.put("dnsSearchDomains", List.of("example.com"));
            fields.put("extraHosts", List.of(object("hostname", "db", "ipAddress", "10.0.0.9")));
        }
        if (!before.isEmpty() && choice.in(10)) {
            fields.put("links", List.of(before.get(0).name() + ":alias"));
        }
    }
}
