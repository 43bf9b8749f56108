package dev.longshore.task;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the containers of a task reach the network. */
public enum NetworkMode {
    /** A network interface, an address and security groups for each task. Fargate has nothing else. */
    AWSVPC(software.amazon.awscdk.services.ecs.NetworkMode.AWS_VPC),
    /** Docker's own network: ports of the instance lead to those of the containers, a free one for each task. */
    BRIDGE(software.amazon.awscdk.services.ecs.NetworkMode.BRIDGE),
    /** The instance's own network: one task for each port of an instance. */
    HOST(software.amazon.awscdk.services.ecs.NetworkMode.HOST),
    /** No network, and so no ports. */
    NONE(software.amazon.awscdk.services.ecs.NetworkMode.NONE),
    /** Docker's own network on Windows, which ECS calls default: the template leaves the mode out. */
    NAT(software.amazon.awscdk.services.ecs.NetworkMode.NAT);

    /** The first port that an instance chooses for a container, {@value}. */
    public static final int FIRST_CHOSEN_PORT = 32768;

    /** The last port that an instance chooses for a container, {@value}. */
    public static final int LAST_CHOSEN_PORT = 65535;

    private final software.amazon.awscdk.services.ecs.NetworkMode cdk;

    NetworkMode(software.amazon.awscdk.services.ecs.NetworkMode cdk) {
        this.cdk = cdk;
    }

    /** Returns whether tasks share the ports of their instance, so that a load balancer sends to the instance. */
    public boolean sharesInstancePorts() {
        return this == BRIDGE || this == HOST || this == NAT;
    }

    /** Returns what CDK calls it. */
    public software.amazon.awscdk.services.ecs.NetworkMode toCdk() {
        return cdk;
    }

    /** Returns what a task definition says, or null where it says nothing. */
    @Nullable
    String rendered() {
        return this == NAT ? null : name().toLowerCase(Locale.ROOT);
    }
}
