package dev.longshore.rollout;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a deployment of a service takes at the most, by what its template says.
 *
 * @param service the construct of the service, or its logical id
 * @param times the seconds of each wave
 * @param moves the seconds of moving requests, or null for a rolling deployment
 * @param rollout the arithmetic
 * @param withPatterns the same with the check, the deregistration and the stop that CDK's own patterns leave as they are
 */
public record ServiceRollout(
        String service, WaveTimes times, @Nullable MoveTimes moves, Rollout rollout, Rollout withPatterns) {
    private static final int MINIMUM_PERCENT = 100;
    private static final int MAXIMUM_PERCENT = 200;

    /** Returns the services whose tasks ECS replaces, where all that counts is known. */
    public static List<ServiceRollout> in(EcsModel model) {
        List<ServiceRollout> rollouts = new ArrayList<>();
        for (Service service : model.services()) {
            ServiceRollout rollout = of(service, model.resources());
            if (rollout != null) {
                rollouts.add(rollout);
            }
        }
        return rollouts;
    }

    /** Returns this as one line. */
    public String line() {
        if (rollout.waves() == 0) {
            return service + ": never, for no task may stop or start";
        }
        return service + ": at most " + rollout.seconds() + " s = "
                + (rollout.waves() == 1 ? times : rollout.waves() + " × (" + times + ")")
                + (moves == null ? "" : moves)
                + " + " + Rollout.STEADY_SECONDS + " s to look on; with the times of CDK's own patterns "
                + withPatterns.seconds() + " s";
    }

    private static @Nullable ServiceRollout of(Service service, Resources resources) {
        TaskDefinition task = service.task();
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        WaveTimes times = task == null || service.isDeployedByOthers() ? null : WaveTimes.of(service, task, resources);
        if (times == null) {
            return null;
        }
        return deployment != null && deployment.movesRequests()
                ? moving(service, deployment, times, resources)
                : rolling(service, deployment, times);
    }

    private static @Nullable ServiceRollout moving(
            Service service, DeploymentConfiguration deployment, WaveTimes times, Resources resources) {
        MoveTimes moves = MoveTimes.of(deployment, WaveTimes.comesByNetworkLoadBalancer(service, resources));
        return moves == null
                ? null
                : new ServiceRollout(
                        name(service), times, moves, moves.rollout(times), moves.rollout(times.ofPatterns()));
    }

    private static @Nullable ServiceRollout rolling(
            Service service, @Nullable DeploymentConfiguration deployment, WaveTimes times) {
        Integer tasks = tasks(service);
        Integer minimum = deployment == null
                ? Integer.valueOf(minimum(service))
                : Value.knownOr(deployment.minimumHealthyPercent(), minimum(service));
        Integer maximum = deployment == null
                ? Integer.valueOf(maximum(service))
                : Value.knownOr(deployment.maximumPercent(), maximum(service));
        if (tasks == null || tasks == 0 || minimum == null || maximum == null) {
            return null;
        }
        return new ServiceRollout(
                name(service),
                times,
                null,
                times.rollout(tasks, minimum, maximum),
                times.ofPatterns().rollout(tasks, minimum, maximum));
    }

    private static @Nullable Integer tasks(Service service) {
        Scaling scaling = service.scaling();
        return scaling == null ? Value.knownOr(service.desiredCount(), 1) : Value.known(scaling.minCapacity());
    }

    private static int minimum(Service service) {
        return service.isDaemon() ? 0 : MINIMUM_PERCENT;
    }

    private static int maximum(Service service) {
        return service.isDaemon() ? MINIMUM_PERCENT : MAXIMUM_PERCENT;
    }

    private static String name(Service service) {
        String construct = service.place().constructPath();
        return construct == null ? Objects.requireNonNullElse(service.place().logicalId(), "") : construct;
    }
}
