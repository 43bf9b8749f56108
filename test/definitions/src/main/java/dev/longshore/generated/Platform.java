package dev.longshore.generated;

import java.util.List;

/** What a task runs on, with the network mode that goes with it. */
enum Platform {
    FARGATE("FARGATE", "awsvpc", false),
    FARGATE_ARM("FARGATE", "awsvpc", false),
    FARGATE_WINDOWS("FARGATE", "awsvpc", true),
    EC2_BRIDGE("EC2", "bridge", false),
    EC2_DEFAULT("", "", false),
    EC2_HOST("EC2", "host", false),
    EC2_AWSVPC("EC2", "awsvpc", false),
    EC2_NONE("EC2", "none", false),
    EC2_WINDOWS("EC2", "", true),
    EC2_AND_FARGATE("EC2,FARGATE", "awsvpc", false),
    EXTERNAL("EXTERNAL", "bridge", false),
    EXTERNAL_HOST("EXTERNAL", "host", false),
    MANAGED_INSTANCES("MANAGED_INSTANCES", "awsvpc", false),
    MANAGED_INSTANCES_HOST("MANAGED_INSTANCES", "host", false);

    private final String compatibilities;
    private final String networkMode;
    private final boolean windows;

    Platform(String compatibilities, String networkMode, boolean windows) {
        this.compatibilities = compatibilities;
        this.networkMode = networkMode;
        this.windows = windows;
    }

    /** Returns what the task must run on; nothing where that is left open. */
    List<String> compatibilities() {
        return compatibilities.isEmpty() ? List.of() : List.of(compatibilities.split(","));
    }

    /** Returns the network mode; empty where the default of the platform is meant. */
    String networkMode() {
        return networkMode;
    }

    boolean isFargate() {
        return compatibilities.contains("FARGATE");
    }

    /** Returns whether its tasks run on EC2 or on a team's own machines, under Linux, and on nothing else. */
    boolean isLinuxHost() {
        return !windows && !isFargate() && !isManaged();
    }

    boolean isEc2() {
        return isLinuxHost() && !isExternal();
    }

    boolean isExternal() {
        return compatibilities.equals("EXTERNAL");
    }

    boolean isManaged() {
        return compatibilities.equals("MANAGED_INSTANCES");
    }

    boolean isWindows() {
        return windows;
    }

    boolean isLinux() {
        return !windows;
    }

    /** Returns whether the host maps ports of its own to those of the containers. */
    boolean mapsPorts() {
        return networkMode.equals("bridge") || networkMode.isEmpty();
    }

    boolean hasOwnInterface() {
        return networkMode.equals("awsvpc");
    }

    boolean sharesHostNetwork() {
        return networkMode.equals("host");
    }

    boolean hasNetwork() {
        return !networkMode.equals("none");
    }
}
