package dev.longshore.service;

import dev.longshore.cluster.Capacity;
import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.model.Service;
import dev.longshore.scaling.ScalingOptions;
import dev.longshore.task.ContainerOptions;
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
        Node.Fields fields = Node.Fields.at(place)
                .set("desiredCount", scaling == null ? (Object) props.tasks() : null)
                .set("capacityProviderStrategy", strategy(props))
                .set("deploymentConfiguration", deployment)
                .set("loadBalancers", loadBalancers(props, routed))
                .set("volumeConfigurations", ServiceVolumes.model(props))
                .build();
        return new Service(
                fields, props.task().model(place), scaling == null ? null : scaling.model(place.field("scaling")));
    }

    private static List<Map<String, Object>> strategy(EcsServiceProps props) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Capacity capacity : props.capacity()) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("capacityProvider", capacity.name());
            item.put("base", capacity.base());
            item.put("weight", capacity.weight());
            items.add(item);
        }
        return items;
    }

    private static @Nullable List<Map<String, Object>> loadBalancers(EcsServiceProps props, boolean routed) {
        ContainerOptions container = props.task().routedContainer();
        if (!routed || container == null) {
            return null;
        }
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("containerName", container.name());
        target.put("containerPort", container.ports().get(0).port());
        return List.of(target);
    }
}
