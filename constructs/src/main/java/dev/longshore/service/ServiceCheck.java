package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.Judged;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancerProps;
import dev.longshore.model.EcsModel;
import dev.longshore.operations.AlarmCheck;
import dev.longshore.operations.AlarmOptions;
import dev.longshore.rule.Rules;
import dev.longshore.scaling.ScalingCheck;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.NetworkModeCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return of(props, place, routed, null);
    }

    /**
     * Returns the same for a service whose TCP load balancer is made once nothing is wrong.
     *
     * @param props the options
     * @param place where the service is
     * @param made the options of the load balancer
     * @param listeners what the service has of it
     */
    public static List<Finding> of(
            EcsServiceProps props, Place place, TcpLoadBalancerProps made, List<TcpListener> listeners) {
        EcsServiceProps.Builder later = props.toBuilder();
        listeners.forEach(later::listenLater);
        return of(later.build(), place, true, made);
    }

    private static List<Finding> of(
            EcsServiceProps props, Place place, boolean routed, @Nullable TcpLoadBalancerProps made) {
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
                "give one of them");
        boolean http = routed && (props.listeners().isEmpty() || !props.routes().isEmpty());
        DeploymentCheck.of(props, check, http);
        ScalingOptions scaling = props.scaling();
        if (scaling != null) {
            int routes = http ? Math.max(1, props.routes().size()) : 0;
            ScalingCheck.of(scaling, check, routes, props.deployment().movesRequests());
        }
        AlarmOptions alarms = props.alarms();
        if (alarms != null) {
            AlarmCheck.of(alarms, check);
        }
        new ConnectCheck(props, check).judge(routed);
        findings.addAll(check.findings());
        findings.addAll(RoutingCheck.of(props, place, routed, made));
        List<Acknowledgement> acknowledged = new ArrayList<>(props.acknowledged());
        acknowledged.addAll(props.task().acknowledged());
        if (findings.isEmpty() && !props.acknowledges()) {
            Judged.faultless(props.task());
        }
        return new ArrayList<>(Judge.unacknowledged(findings, acknowledged, place));
    }

    /** Returns what is wrong with a service that stands alone, so that it needs a cluster. */
    static List<Finding> ofService(EcsServiceProps props, Place place) {
        List<Finding> findings = of(props, place, props.isRouted());
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
}
