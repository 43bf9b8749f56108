package dev.longshore.model;

import dev.longshore.document.Node;
import org.jspecify.annotations.Nullable;

/** How a service replaces its tasks. */
public final class DeploymentConfiguration extends View {
    /** Views an object of the document as this. */
    public DeploymentConfiguration(Node.Fields fields) {
        super(fields);
    }

    /** Returns the percentage of tasks that stay up during a deployment. */
    public @Nullable Value<Integer> minimumHealthyPercent() {
        return number("minimumHealthyPercent");
    }

    /** Returns the percentage of tasks that may run during a deployment. */
    public @Nullable Value<Integer> maximumPercent() {
        return number("maximumPercent");
    }

    /** Returns ROLLING, BLUE_GREEN, LINEAR or CANARY; ROLLING unless set. */
    public @Nullable Value<String> strategy() {
        return text("strategy");
    }

    /** Returns whether a circuit breaker stops a deployment that fails; null where not set. */
    public @Nullable Value<Boolean> circuitBreakerEnabled() {
        CircuitBreaker breaker = object("deploymentCircuitBreaker", CircuitBreaker::new);
        return breaker == null ? null : breaker.enable();
    }

    private static final class CircuitBreaker extends View {
        CircuitBreaker(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Boolean> enable() {
            return flag("enable");
        }
    }
}
