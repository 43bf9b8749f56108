package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.CapacityType;
import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.internal.Ordered;
import dev.longshore.loadbalancer.Route;
import dev.longshore.model.Service;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the options of a service are in ECS's own words, for the rules. */
final class ServiceModel {
    private ServiceModel() {}

    static Service of(EcsServiceProps props, Place place, boolean routed) {
        ScalingOptions scaling = props.scaling();
        Map<String, Object> deployment = new LinkedHashMap<>();
        deployment.put("minimumHealthyPercent", props.minimumHealthyPercent());
        deployment.put("maximumPercent", props.maximumPercent());
        deployment.putAll(props.deployment().model());
        Node.Fields fields = Node.Fields.at(place)
                .set("desiredCount", scaling == null ? (Object) props.tasks() : null)
                .set("launchType", launchType(props))
                .set("schedulingStrategy", props.daemon() ? "DAEMON" : null)
                .set("capacityProviderStrategy", strategy(props))
                .set("deploymentConfiguration", deployment)
                .set("availabilityZoneRebalancing", Placing.rebalancesZones(props) ? "ENABLED" : null)
                .set("placementStrategies", Placing.strategyModel(props))
                .set("placementConstraints", notEmpty(Placing.constraintModel(props)))
                .set("networkConfiguration", networkConfiguration(props))
                .set("loadBalancers", loadBalancers(props, routed))
                .set("monitoring", scaling == null ? null : scaling.monitoring())
                .set("serviceConnectConfiguration", ConnectModel.of(props))
                .set("volumeConfigurations", ServiceVolumes.model(props))
                .build();
        return new Service(
                fields, props.task().model(place), scaling == null ? null : scaling.model(place.field("scaling")));
    }

    private static @Nullable String launchType(EcsServiceProps props) {
        if (props.capacity().stream().anyMatch(ServiceModel::isExternal)) {
            return "EXTERNAL";
        }
        return rendersLaunchType(props) ? "EC2" : null;
    }

    // A daemon has no strategy (SVC-009e); on what else it can't run, the rules and checks say.
    private static boolean rendersLaunchType(EcsServiceProps props) {
        return props.daemon() && props.task().capacityType() == CapacityType.EC2;
    }

    private static boolean isExternal(Capacity capacity) {
        return capacity.name().equals(Capacity.EXTERNAL.name());
    }

    private static @Nullable Map<String, Object> networkConfiguration(EcsServiceProps props) {
        boolean said = props.securityGroup() != null || props.subnets() != null;
        return said || props.task().networkMode() == NetworkMode.AWSVPC
                ? Ordered.map("awsvpcConfiguration", new LinkedHashMap<>())
                : null;
    }

    private static @Nullable List<Map<String, Object>> strategy(EcsServiceProps props) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (rendersLaunchType(props)) {
            return null;
        }
        for (Capacity capacity : props.capacity()) {
            if (isExternal(capacity)) {
                continue;
            }
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("capacityProvider", capacity.name());
            item.put("base", capacity.base());
            item.put("weight", capacity.weight());
            items.add(item);
        }
        return notEmpty(items);
    }

    private static @Nullable List<Map<String, Object>> notEmpty(List<Map<String, Object>> list) {
        return list.isEmpty() ? null : list;
    }

    private static @Nullable List<Map<String, Object>> loadBalancers(EcsServiceProps props, boolean routed) {
        List<Map<String, Object>> targets = new ArrayList<>();
        props.routes().forEach(each -> add(targets, ServedPort.of(props.task(), each.route())));
        if (routed && !props.isRouted()) {
            add(targets, ServedPort.of(props.task(), Route.builder().build()));
        }
        props.listeners().forEach(each -> add(targets, ServedPort.of(props.task(), each.listener())));
        if (props.deployment().hasAlternates()) {
            targets.forEach(target -> target.put("advancedConfiguration", AlternateTargets.model()));
        }
        return notEmpty(targets);
    }

    private static void add(List<Map<String, Object>> targets, @Nullable ServedPort served) {
        if (served != null) {
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("containerName", served.container().name());
            target.put("containerPort", served.port().port());
            targets.add(target);
        }
    }
}
