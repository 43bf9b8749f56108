package dev.longshore.template;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what belongs together: a service, its task definition, and what scales it. */
final class EcsResources {
    private static final String SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
    private static final String SCALING_POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";

    private final Template template;

    private EcsResources(Template template) {
        this.template = template;
    }

    static EcsResources of(Template template) {
        return new EcsResources(template);
    }

    EcsModel model() {
        Map<String, TaskDefinition> tasks = new LinkedHashMap<>();
        for (Resource task : known("AWS::ECS::TaskDefinition")) {
            tasks.put(task.logicalId(), new TaskDefinition(task.properties()));
        }
        List<Service> services = new ArrayList<>();
        for (Resource service : known("AWS::ECS::Service")) {
            String task = target(service, "TaskDefinition");
            services.add(new Service(service.properties(), task == null ? null : tasks.get(task), scaling(service)));
        }
        return new EcsModel(new ArrayList<>(tasks.values()), services, template.resources());
    }

    // Nothing can be missed in properties that nobody knows.
    private List<Resource> known(String type) {
        return template.ofType(type).stream()
                .filter(Resource::hasKnownProperties)
                .toList();
    }

    private @Nullable Scaling scaling(Resource service) {
        for (Resource target : known(SCALABLE_TARGET)) {
            if (target.referencesIn("ResourceId").contains(service.logicalId())) {
                return new Scaling(target.properties().with("policies", policies(target, service)));
            }
        }
        return null;
    }

    private Node policies(Resource target, Resource service) {
        List<Node> policies = new ArrayList<>();
        for (Resource policy : known(SCALING_POLICY)) {
            boolean moves = target.logicalId().equals(target(policy, "ScalingTargetId"))
                    || policy.referencesIn("ResourceId").contains(service.logicalId());
            if (moves) {
                policies.add(policy.properties());
            }
        }
        return new Node.Elements(policies, target.place().field("policies"));
    }

    private static @Nullable String target(Resource resource, String property) {
        return resource.properties().get(property) instanceof Node.Unresolved reference ? reference.target() : null;
    }
}
