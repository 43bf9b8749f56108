package dev.longshore.profile;

import dev.longshore.network.Nat;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * What an environment is for. The two differ in these values and in nothing else (docs/defaults.md).
 *
 * <p>Default everywhere: {@link #PRODUCTION}.
 */
public enum Profile {
    /** Cheap, and gone without a trace when it is destroyed. */
    DEVELOPMENT(Nat.SINGLE, RetentionDays.ONE_WEEK, false, ContainerInsights.ENABLED, false),
    /** Survives the loss of a zone, keeps its logs for a month, and neither its load balancer nor its files are deleted by mistake. */
    PRODUCTION(Nat.PER_ZONE, RetentionDays.ONE_MONTH, true, ContainerInsights.ENHANCED, true);

    private final Nat nat;
    private final RetentionDays logRetention;
    private final boolean deletionProtection;
    private final ContainerInsights containerInsights;
    private final boolean keepsData;

    Profile(
            Nat nat,
            RetentionDays logRetention,
            boolean deletionProtection,
            ContainerInsights containerInsights,
            boolean keepsData) {
        this.nat = nat;
        this.logRetention = logRetention;
        this.deletionProtection = deletionProtection;
        this.containerInsights = containerInsights;
        this.keepsData = keepsData;
    }

    /** Returns how tasks reach the internet. */
    public Nat nat() {
        return nat;
    }

    /** Returns how long logs are kept. */
    public RetentionDays logRetention() {
        return logRetention;
    }

    /** Returns whether load balancers refuse to be deleted. */
    public boolean deletionProtection() {
        return deletionProtection;
    }

    /** Returns how much Container Insights observes. */
    public ContainerInsights containerInsights() {
        return containerInsights;
    }

    /** Returns whether files are backed up every day, and stay when their stack is deleted. */
    public boolean keepsData() {
        return keepsData;
    }
}
