package dev.longshore.test;

import dev.longshore.document.Node;
import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Reference;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a service. */
public final class ServiceAssert extends AbstractAssert<ServiceAssert, Service> {
    private final Resources resources;

    ServiceAssert(Service service, Resources resources) {
        super(service, ServiceAssert.class);
        this.resources = resources;
    }

    /**
     * Passes when the service runs on exactly these capacities, in any order.
     *
     * @param capacities names of capacity providers such as {@code FARGATE_SPOT}, logical ids of providers of the
     *     template, or a launch type
     */
    public ServiceAssert runsOn(String... capacities) {
        Set<String> expected = new TreeSet<>(Arrays.asList(capacities));
        Set<String> found = new TreeSet<>();
        actual.capacityProviderStrategy().forEach(part -> found.add(name(part)));
        Value<String> launchType = actual.launchType();
        if (launchType != null) {
            found.add(launchType.text());
        }
        return require(found.equals(expected), "to run on %s, but it runs on %s", expected, found);
    }

    /** Passes when the service always runs that many tasks. */
    public ServiceAssert hasTasks(int count) {
        Value<Integer> desired = actual.desiredCount();
        return require(
                actual.scaling() == null && desired != null && desired.is(tasks -> tasks == count),
                "to run %s tasks always, but it runs %s",
                count,
                actual.scaling() == null ? desired : range(actual.scaling()));
    }

    /** Passes when something scales the service between so many tasks. */
    public ServiceAssert scalesBetween(int min, int max) {
        Scaling scaling = actual.scaling();
        boolean holds = scaling != null
                && Objects.equals(Value.known(scaling.minCapacity()), min)
                && Objects.equals(Value.known(scaling.maxCapacity()), max);
        return require(
                holds,
                "to scale between %s and %s tasks, but %s",
                min,
                max,
                scaling == null ? "nothing scales it" : range(scaling));
    }

    /**
     * Passes when a deployment leaves the running count to the scaling: something scales the service, and the template
     * sets no desired count that would reset it.
     */
    public ServiceAssert keepsCountWhenScaled() {
        return require(
                actual.scaling() != null && actual.desiredCount() == null,
                "to leave its count to scaling, but %s",
                actual.scaling() == null
                        ? "nothing scales it"
                        : "each deployment sets the desired count to " + actual.desiredCount());
    }

    /** Passes when requests on that port of a load balancer of the template reach the service. */
    public ServiceAssert listensOn(int port) {
        Set<Integer> ports = Traffic.ports(actual, resources);
        return require(ports.contains(port), "to listen on port %s, but it listens on %s", port, ports);
    }

    /** Passes when no load balancer of the template leads to the service. */
    public ServiceAssert hasNoLoadBalancer() {
        List<String> groups = actual.loadBalancers().stream()
                .map(ServiceLoadBalancer::targetGroup)
                .map(String::valueOf)
                .toList();
        return require(groups.isEmpty(), "to have no load balancer, but it has the target groups %s", groups);
    }

    /** Passes when a failed deployment stops by itself and goes back to what ran before. */
    public ServiceAssert rollsBack() {
        DeploymentConfiguration deployment = actual.deploymentConfiguration();
        boolean holds = deployment != null
                && deployment.fields().get("deploymentCircuitBreaker") instanceof Node.Fields breaker
                && isTrue(breaker, "enable")
                && isTrue(breaker, "rollback");
        return require(holds, "to roll back a failed deployment, but its circuit breaker is %s", holds ? "on" : "off");
    }

    /** Passes when a deployment never takes running tasks below the count, with that much room for new ones. */
    public ServiceAssert deploysBetween(int minimumHealthyPercent, int maximumPercent) {
        DeploymentConfiguration deployment = actual.deploymentConfiguration();
        Integer minimum = deployment == null ? null : Value.known(deployment.minimumHealthyPercent());
        Integer maximum = deployment == null ? null : Value.known(deployment.maximumPercent());
        return require(
                Objects.equals(minimum, minimumHealthyPercent) && Objects.equals(maximum, maximumPercent),
                "to deploy between %s and %s percent, but it does between %s and %s",
                minimumHealthyPercent,
                maximumPercent,
                minimum,
                maximum);
    }

    /** Starts assertions about its task definition. */
    public TaskAssert task() {
        TaskDefinition task = actual.task();
        if (task == null) {
            throw new AssertionError("the task definition of " + actual.place() + " is not in the template");
        }
        return new TaskAssert(task);
    }

    private static String name(CapacityProviderStrategyItem part) {
        Reference provider = part.provider();
        return provider == null ? "nothing" : provider.toString();
    }

    private static String range(Scaling scaling) {
        return "between " + scaling.minCapacity() + " and " + scaling.maxCapacity();
    }

    private static boolean isTrue(Node.Fields fields, String name) {
        return fields.get(name) instanceof Node.Scalar scalar
                && scalar.value().toString().equals("true");
    }

    private ServiceAssert require(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            failWithMessage("expected the service %s ".formatted(actual.place()).replace("%", "%%") + message, values);
        }
        return this;
    }
}
