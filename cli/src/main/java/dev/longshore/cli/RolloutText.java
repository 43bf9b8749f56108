package dev.longshore.cli;

import dev.longshore.rollout.ServiceRollout;
import java.util.List;

/** How long deployments take at the most, beside the times of CDK's own patterns, for people. */
final class RolloutText {
    private RolloutText() {}

    /** Prints a line for each service, and nothing where there is none. */
    static void print(Console console, List<ServiceRollout> rollouts) {
        if (!rollouts.isEmpty()) {
            console.out().println(console.strong("a deployment on AWS"));
            rollouts.forEach(rollout -> console.out().println("  " + rollout.line()));
        }
    }
}
