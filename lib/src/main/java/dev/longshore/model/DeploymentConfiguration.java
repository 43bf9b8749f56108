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

    /** Returns the alarms that fail a deployment, if said. */
    public @Nullable DeploymentAlarms alarms() {
        return object("alarms", DeploymentAlarms::new);
    }

    /** Returns the minutes for which both versions run once all requests go to the new one. */
    public @Nullable Value<Integer> bakeTimeInMinutes() {
        return number("bakeTimeInMinutes");
    }

    /** Returns the percentage of requests that goes to the new version first, in a canary deployment. */
    public @Nullable Value<Double> canaryPercent() {
        Canary canary = object("canaryConfiguration", Canary::new);
        return canary == null ? null : canary.canaryPercent();
    }

    /** Returns the minutes before the rest of the requests moves in a canary deployment. */
    public @Nullable Value<Integer> canaryBakeTimeInMinutes() {
        Canary canary = object("canaryConfiguration", Canary::new);
        return canary == null ? null : canary.canaryBakeTimeInMinutes();
    }

    /** Returns the percentage of requests that is moved in each step of a linear deployment. */
    public @Nullable Value<Double> stepPercent() {
        Linear linear = object("linearConfiguration", Linear::new);
        return linear == null ? null : linear.stepPercent();
    }

    /** Returns the minutes between two steps of a linear deployment. */
    public @Nullable Value<Integer> stepBakeTimeInMinutes() {
        Linear linear = object("linearConfiguration", Linear::new);
        return linear == null ? null : linear.stepBakeTimeInMinutes();
    }

    /** Returns what a deployment runs or waits for at some of its stages. */
    public Items<LifecycleHook> lifecycleHooks() {
        return objects("lifecycleHooks", LifecycleHook::new);
    }

    /** Returns whether requests certainly move from one set of tasks to another: blue/green, linear or canary. */
    public boolean movesRequests() {
        String strategy = Value.known(strategy());
        return strategy != null && !strategy.equals("ROLLING");
    }

    private static final class Canary extends View {
        Canary(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Double> canaryPercent() {
            return decimal("canaryPercent");
        }

        @Nullable
        Value<Integer> canaryBakeTimeInMinutes() {
            return number("canaryBakeTimeInMinutes");
        }
    }

    private static final class Linear extends View {
        Linear(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<Double> stepPercent() {
            return decimal("stepPercent");
        }

        @Nullable
        Value<Integer> stepBakeTimeInMinutes() {
            return number("stepBakeTimeInMinutes");
        }
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
