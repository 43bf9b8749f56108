package dev.longshore.service;

import dev.longshore.loadbalancer.RouteUse;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.NetworkMode;
import org.jspecify.annotations.Nullable;

/** What each route of a service takes of the quotas of its load balancer. */
final class RouteUses {
    private RouteUses() {}

    static RouteUse of(EcsServiceProps props, @Nullable ServedPort served) {
        boolean moves = props.deployment().movesRequests();
        boolean tested = moves && props.deployment().testListener() != null;
        ScalingOptions scaling = props.scaling();
        Integer fixed = props.tasks();
        int tasks = scaling != null ? scaling.maxTasks() : fixed == null ? 0 : fixed;
        // A group that services share gets one rule for all of them.
        boolean opens = props.task().networkMode() == NetworkMode.AWSVPC && props.securityGroup() == null;
        int groups = props.deployment().hasAlternates() ? 2 : 1;
        return new RouteUse(
                tested ? 2 : 1,
                groups,
                moves ? 2 * tasks : tasks,
                opens && served != null ? served.port().port() : null);
    }
}
