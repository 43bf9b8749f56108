package dev.longshore.cluster;

import software.amazon.awscdk.services.ecs.OperatingSystemFamily;

/** The operating system that the containers of a task are built for. */
public enum OperatingSystem {
    /** Linux. */
    LINUX,
    /** Windows Server 2019, full. */
    WINDOWS_SERVER_2019_FULL,
    /** Windows Server 2019, core. */
    WINDOWS_SERVER_2019_CORE,
    /** Windows Server 2022, full. */
    WINDOWS_SERVER_2022_FULL,
    /** Windows Server 2022, core. */
    WINDOWS_SERVER_2022_CORE,
    /** Windows Server 2025, full. */
    WINDOWS_SERVER_2025_FULL,
    /** Windows Server 2025, core. */
    WINDOWS_SERVER_2025_CORE;

    /** Returns whether it is a Windows. */
    public boolean isWindows() {
        return this != LINUX;
    }

    /** Returns what CDK calls it. */
    public OperatingSystemFamily toCdk() {
        return this == LINUX ? OperatingSystemFamily.LINUX : OperatingSystemFamily.of(name());
    }
}
