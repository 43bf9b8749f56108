package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The volumes of a task. */
final class ValidVolumes {
    private static final int MAX_VOLUMES = 5;

    private final Choice choice;
    private final Platform platform;
    private final List<Map<String, Object>> fields = new ArrayList<>();
    private @Nullable String ofService;
    private boolean isOffered;

    ValidVolumes(Choice choice, Platform platform) {
        this.choice = choice;
        this.platform = platform;
        for (int left = choice.in(50) ? choice.between(1, MAX_VOLUMES) : 0; left > 0; left--) {
            fields.add(one("volume-" + left));
        }
    }

    List<Map<String, Object>> fields() {
        return fields;
    }

    /** Returns the name of the volume that the service configures, if there is one. */
    @Nullable
    String ofService() {
        return ofService;
    }

    /** Returns mount points of some volumes, at paths of their own. */
    List<Map<String, Object>> mounts() {
        List<Map<String, Object>> mounts = new ArrayList<>();
        List<Map<String, Object>> mounted = choice.some(fields);
        // CDK wants a volume that the service configures to be mounted somewhere: in the first container, if nowhere
        // else.
        fields.stream()
                .filter(volume ->
                        !isOffered && String.valueOf(volume.get("name")).equals(ofService) && !mounted.contains(volume))
                .forEach(mounted::add);
        isOffered = true;
        for (Map<String, Object> volume : mounted) {
            String name = String.valueOf(volume.get("name"));
            String path = platform.isWindows() ? "C:\\" + name : "/mnt/" + name;
            mounts.add(object("sourceVolume", name, "containerPath", path));
            if (choice.in(30)) {
                mounts.get(mounts.size() - 1).put("readOnly", choice.in(50));
            }
        }
        return mounts;
    }

    private Map<String, Object> one(String name) {
        Map<String, Object> volume = object("name", name);
        int kind = choice.between(0, 4);
        boolean efs = platform.isLinux() && !platform.isExternal() && platform.hasNetwork();
        if (kind == 1 && efs) {
            volume.put("efsVolumeConfiguration", efs());
        } else if (kind == 2 && platform.isLinuxHost()) {
            volume.put("host", object("sourcePath", "/var/lib/" + name));
        } else if (kind == 3 && platform.isLinuxHost()) {
            volume.put("dockerVolumeConfiguration", docker());
        } else if (kind == 4 && ofService == null && mayHaveDisks()) {
            volume.put("configuredAtLaunch", true);
            ofService = name;
        }
        return volume;
    }

    private boolean mayHaveDisks() {
        return platform == Platform.FARGATE || platform == Platform.EC2_AWSVPC || platform == Platform.EC2_BRIDGE;
    }

    private Map<String, Object> efs() {
        Map<String, Object> efs = object("fileSystemId", "fs-0123456789abcdef0");
        switch (choice.between(0, 3)) {
            case 1 -> efs.put("rootDirectory", "/data");
            case 2 -> {
                efs.put("transitEncryption", "ENABLED");
                efs.put("transitEncryptionPort", choice.between(1, 65535));
                efs.put("rootDirectory", "/data");
                efs.put("authorizationConfig", object("iam", choice.of("ENABLED", "DISABLED")));
            }
            case 3 -> {
                efs.put("transitEncryption", "ENABLED");
                efs.put("authorizationConfig", object("accessPointId", "fsap-0123456789abcdef0", "iam", "ENABLED"));
                if (choice.in(50)) {
                    efs.put("rootDirectory", "/");
                }
            }
            default -> efs.put("transitEncryption", choice.of("ENABLED", "DISABLED"));
        }
        return efs;
    }

    private Map<String, Object> docker() {
        Map<String, Object> docker = object("driver", "local", "scope", choice.of("task", "shared"));
        if ("shared".equals(docker.get("scope")) && choice.in(50)) {
            docker.put("autoprovision", choice.in(50));
        }
        return docker;
    }
}
