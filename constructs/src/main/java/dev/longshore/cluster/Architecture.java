package dev.longshore.cluster;

import software.amazon.awscdk.services.ecs.CpuArchitecture;

/** The processor that the images of a task are built for. */
public enum Architecture {
    /** Graviton: about 20 % cheaper. */
    ARM64,
    /** Intel and AMD. */
    X86_64;

    /** Returns what CDK calls it. */
    public CpuArchitecture toCdk() {
        return this == ARM64 ? CpuArchitecture.ARM64 : CpuArchitecture.X86_64;
    }
}
