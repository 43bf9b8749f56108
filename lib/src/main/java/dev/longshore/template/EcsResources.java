package dev.longshore.template;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.ImageAssets;
import dev.longshore.model.Resource;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what belongs together: a service, its task definition, and what scales it. */
final class EcsResources {
    private static final String SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
    private static final String SCALING_POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";

    private final Template template;
    private final List<Scaled> scalableTargets;
    private final List<Scaled> scalingPolicies;

    private EcsResources(Template template) {
        this.template = template;
        this.scalableTargets = scaled(SCALABLE_TARGET);
        this.scalingPolicies = scaled(SCALING_POLICY);
    }

    static EcsResources of(Template template) {
        return new EcsResources(template);
    }

    EcsModel model() {
        Map<String, TaskDefinition> tasks = new LinkedHashMap<>();
        for (Resource task : known("AWS::ECS::TaskDefinition")) {
            tasks.put(task.logicalId(), new TaskDefinition(task.properties()));
        }
        for (Resource daemon : known("AWS::ECS::DaemonTaskDefinition")) {
            tasks.put(daemon.logicalId(), ofDaemon(daemon.properties()));
        }
        List<Service> services = new ArrayList<>();
        for (Resource service : known("AWS::ECS::Service")) {
            String task = target(service, "TaskDefinition");
            services.add(new Service(service.properties(), task == null ? null : tasks.get(task), scaling(service)));
        }
        return new EcsModel(
                new ArrayList<>(tasks.values()), services, scalings(services), template.resources(), ImageAssets.NONE);
    }

    // Its containers are those of a task; whose processes it sees is said in other words.
    private static TaskDefinition ofDaemon(Node.Fields daemon) {
        List<Node> platforms = List.of(new Node.Scalar("MANAGED_INSTANCES", daemon.place()));
        return new TaskDefinition(daemon.without(List.of("PidMode", "IpcMode"))
                .with("RequiresCompatibilities", new Node.Elements(platforms, daemon.place()))
                .with("NetworkMode", new Node.Scalar("host", daemon.place())));
    }

    // Nothing can be missed in properties that nobody knows.
    private List<Resource> known(String type) {
        return template.ofType(type).stream()
                .filter(Resource::hasKnownProperties)
                .toList();
    }

    private @Nullable Scaling scaling(Resource service) {
        for (Scaled target : scalableTargets) {
            if (target.resources().contains(service.logicalId())) {
                return scaling(target, service.logicalId());
            }
        }
        return null;
    }

    // What scales a service that an import or another template made.
    private List<Scaling> scalings(List<Service> services) {
        Set<String> here =
                services.stream().map(service -> service.place().logicalId()).collect(Collectors.toSet());
        List<Scaling> scalings = new ArrayList<>();
        for (Scaled target : scalableTargets) {
            boolean ofEcs = target.by().properties().get("ServiceNamespace") instanceof Node.Scalar name
                    && name.value().equals("ecs");
            if (ofEcs && Collections.disjoint(target.resources(), here)) {
                scalings.add(scaling(target, null));
            }
        }
        return scalings;
    }

    private Scaling scaling(Scaled target, @Nullable String service) {
        return new Scaling(target.by().properties().with("policies", policies(target.by(), service)));
    }

    private List<Scaled> scaled(String type) {
        List<Scaled> scaled = new ArrayList<>();
        for (Resource by : known(type)) {
            scaled.add(new Scaled(by, by.referencesIn("ResourceId"), target(by, "ScalingTargetId")));
        }
        return scaled;
    }

    /** What scales, what its ResourceId refers to, and the target that it names instead. */
    private record Scaled(
            Resource by, Set<String> resources, @Nullable String target) {}

    private Node policies(Resource target, @Nullable String service) {
        List<Node> policies = new ArrayList<>();
        for (Scaled policy : scalingPolicies) {
            boolean moves = target.logicalId().equals(policy.target())
                    || (service != null && policy.resources().contains(service));
            if (moves) {
                policies.add(policy.by().properties());
            }
        }
        return new Node.Elements(policies, target.place().field("policies"));
    }

    private static @Nullable String target(Resource resource, String property) {
        return resource.properties().get(property) instanceof Node.Unresolved reference ? reference.target() : null;
    }
}
