package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.loadbalancer.Route;
import dev.longshore.model.EcsModel;
import dev.longshore.rule.Rules;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.NetworkModeCheck;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the options of a service, its task and its routes, at once. */
public final class ServiceCheck {
    private ServiceCheck() {}

    /**
     * Returns what the rules and the checks of the options find, unless it is acknowledged.
     *
     * @param props the options
     * @param place where the service is
     * @param routed whether requests are sent to it, also where the route is only made later
     */
    public static List<Finding> of(EcsServiceProps props, Place place, boolean routed) {
        OptionCheck check = new OptionCheck(place);
        CapacityCheck capacity = new CapacityCheck(props, check);
        capacity.names();
        List<Finding> findings = new ArrayList<>();
        if (capacity.isKnown()) {
            findings.addAll(Rules.judge(EcsModel.of(ServiceModel.of(props, place, routed))));
            findings.addAll(NetworkModeCheck.of(props.task(), place));
            findings.addAll(ServiceTiming.check(props, place));
            findings.addAll(Reach.of(props, place));
            capacity.kinds();
        }
        check.require(
                        props.cluster() == null || props.existingCluster() == null,
                        OptionRule.CONTRADICTION,
                        "cluster",
                        null,
                        "is given twice, one of ours and one that is there already",
                        "give one of them")
                .require(
                        !routed || props.task().routedContainer() != null,
                        OptionRule.ROUTED_PORT,
                        "port",
                        null,
                        "is missing: no container has one that requests can be sent to",
                        "add port(80) to the container that serves");
        ScalingOptions scaling = props.scaling();
        check.require(
                scaling == null || scaling.maxTasks() != 0,
                OptionRule.MISSING,
                "tasks",
                null,
                "is missing in 'scaling': between how many tasks",
                "add tasks(2, 10) or another range");
        new ConnectCheck(props, check).judge();
        props.routes().forEach(routedFrom -> checkPriority(routedFrom, props, check));
        findings.addAll(check.findings());
        List<Acknowledgement> acknowledged = new ArrayList<>(props.acknowledged());
        acknowledged.addAll(props.task().acknowledged());
        return new ArrayList<>(Judge.unacknowledged(findings, acknowledged, place));
    }

    /** Returns what is wrong with a service that stands alone, so that it needs a cluster. */
    static List<Finding> ofService(EcsServiceProps props, Place place) {
        List<Finding> findings = of(props, place, !props.routes().isEmpty());
        findings.addAll(new OptionCheck(place)
                .require(
                        props.cluster() != null || props.existingCluster() != null,
                        OptionRule.MISSING,
                        "cluster",
                        null,
                        "is missing",
                        "add cluster(EcsCluster.create(...)) or a cluster that is there already")
                .findings());
        return findings;
    }

    private static void checkPriority(RoutedFrom routed, EcsServiceProps props, OptionCheck check) {
        Route route = routed.route();
        Integer priority = route.priority();
        boolean needed = !route.isCatchAll();
        boolean right = priority == null ? !needed : priority >= 1 && priority < Route.CATCH_ALL_PRIORITY;
        check.require(
                right,
                OptionRule.RULE_PRIORITY,
                "priority",
                priority,
                priority == null
                        ? "is missing for a route with conditions"
                        : "must be 1 to " + (Route.CATCH_ALL_PRIORITY - 1),
                "set priority(100) or another one that no other route of the load balancer has");
        int rendered = route.renderedPriority();
        boolean once = props.routes().stream()
                        .filter(other -> other.loadBalancer() == routed.loadBalancer())
                        .filter(other -> other.route().renderedPriority() == rendered)
                        .count()
                == 1;
        check.require(
                once && !routed.loadBalancer().getPriorities().contains(rendered),
                OptionRule.PRIORITY_TAKEN,
                "priority",
                rendered,
                "must be one that no other route of the load balancer has",
                route.isCatchAll() ? "add a host or a path with a priority" : "set another priority");
    }
}
