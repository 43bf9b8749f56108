package dev.longshore.task;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from how long containers take to start and to drain. */
public final class Timing {
    private static final int LONGEST_START_PERIOD = 300;

    private Timing() {}

    /** Returns the longest that a container takes until it answers, or null where none says. */
    public static @Nullable Integer startup(EcsTaskProps task) {
        return longest(task, ContainerOptions::startupSeconds);
    }

    /** Returns the longest that a container takes to finish what it has begun, or null where none says. */
    public static @Nullable Integer drain(EcsTaskProps task) {
        return longest(task, ContainerOptions::drainSeconds);
    }

    /** Returns what contradicts what was said of starting and draining. */
    public static List<Finding> check(EcsTaskProps task, Place place) {
        OptionCheck check = new OptionCheck(place);
        for (ContainerOptions container : task.containers()) {
            Integer drain = container.drainSeconds();
            check.require(
                    drain == null || container.stopTimeoutSeconds() >= drain,
                    OptionRule.DRAIN,
                    "stopTimeoutSeconds",
                    container.stopTimeoutSeconds(),
                    "of '" + container.name() + "' must be at least the " + drain + " seconds that it takes to drain",
                    "leave it out, or set it to at least " + drain);
        }
        return check.findings();
    }

    static int stopTimeout(@Nullable Integer drainSeconds) {
        return drainSeconds == null
                ? ContainerOptions.DEFAULT_STOP_TIMEOUT_SECONDS
                : drainSeconds + ContainerOptions.STOP_MARGIN_SECONDS;
    }

    static @Nullable ContainerHealthCheck checkFor(
            @Nullable ContainerHealthCheck check, @Nullable Integer startupSeconds) {
        if (check == null || startupSeconds == null || check.startPeriodSeconds() > 0) {
            return check;
        }
        return new DefaultContainerHealthCheck(
                check.httpPath(),
                check.command(),
                check.intervalSeconds(),
                check.timeoutSeconds(),
                check.retries(),
                Math.min(startupSeconds, LONGEST_START_PERIOD));
    }

    private static @Nullable Integer longest(EcsTaskProps task, Function<ContainerOptions, @Nullable Integer> seconds) {
        return task.containers().stream()
                .map(seconds)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }
}
