package dev.longshore.rule.task;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.LaunchConfiguration;
import dev.longshore.model.resource.LaunchTemplate;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somewhere there is a GPU for who needs one. */
final class TD063b extends Rule {
    private static final String STRATEGY = "CapacityProviderStrategy";
    /** What makes instances without a group. */
    private static final List<String> OTHER_INSTANCES =
            List.of("AWS::EC2::Instance", "AWS::EC2::SpotFleet", "AWS::EC2::EC2Fleet", "AWS::CloudFormation::Stack");

    private static final Pattern WITH_GPU = Pattern.compile("(?:p|gr?)[0-9].*");

    TD063b() {
        super(
                "TD-063b",
                "a service whose task needs GPUs has capacity with GPUs",
                Sources.GPU,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "Nothing: the service was unable to place a task because no container instance met all of its"
                        + " requirements");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources resources = model.resources();
        for (Resource service : resources.ofType("AWS::ECS::Service")) {
            Resource task = resources.get(target(service.properties(), "TaskDefinition"));
            if (task == null || !needsGpu(new TaskDefinition(task.properties()))) {
                continue;
            }
            Set<String> types = instanceTypes(service, resources);
            if (!types.isEmpty()
                    && types.stream().noneMatch(type -> WITH_GPU.matcher(type).matches())) {
                String given = String.join(", ", types);
                report.wrong(
                        this,
                        service.properties().placeOfName(STRATEGY),
                        "capacityProviderStrategy",
                        given,
                        "'capacityProviderStrategy' must lead to instances with GPUs for task " + task.logicalId()
                                + ", got " + given,
                        "add capacity with instances such as g5.xlarge");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(template("m5.large"), template("g5.xlarge"), template("{Ref: InstanceType}"));
    }

    private static boolean needsGpu(TaskDefinition task) {
        return task.containers().stream()
                .flatMap(container -> container.resourceRequirements().stream())
                .anyMatch(device -> "GPU".equals(Value.known(device.type())));
    }

    /** Returns the types of all instances that the service may run on; none while one of them is not known. */
    private static Set<String> instanceTypes(Resource service, Resources resources) {
        if (service.properties().get(STRATEGY) instanceof Node.Elements strategy) {
            return types(strategy.elements().stream().map(item -> group(item, resources)), resources);
        }
        boolean anyOfCluster = service.properties().get("LaunchType") instanceof Node.Scalar type
                && type.value().equals("EC2")
                && hasOnlyGroups(resources.get(target(service.properties(), "Cluster")), resources);
        return anyOfCluster ? types(resources.ofType(AutoScalingGroup.KIND.type()).stream(), resources) : Set.of();
    }

    // Instances that join a cluster without a name of its own are made where it is made.
    private static boolean hasOnlyGroups(@Nullable Resource cluster, Resources resources) {
        return cluster != null
                && cluster.properties().get("ClusterName") == null
                && resources.isComplete()
                && OTHER_INSTANCES.stream()
                        .allMatch(type -> resources.ofType(type).isEmpty());
    }

    private static @Nullable Resource group(Node item, Resources resources) {
        Resource provider = resources.get(target(item, "CapacityProvider"));
        return provider == null
                ? null
                : resources.get(target(provider.properties().get("AutoScalingGroupProvider"), "AutoScalingGroupArn"));
    }

    private static Set<String> types(Stream<@Nullable Resource> groups, Resources resources) {
        Set<String> types = new LinkedHashSet<>();
        for (Resource group : groups.toList()) {
            String type = group == null ? null : instanceType(new AutoScalingGroup(group), resources);
            if (type == null) {
                return Set.of();
            }
            types.add(type);
        }
        return types;
    }

    private static @Nullable String instanceType(AutoScalingGroup group, Resources resources) {
        LaunchTemplate template = LaunchTemplate.KIND.at(group.launchTemplate(), resources);
        LaunchConfiguration configuration = LaunchConfiguration.KIND.at(group.launchConfiguration(), resources);
        if (!group.overrides().isEmpty()) {
            return null;
        }
        return template != null
                ? Value.known(template.instanceType())
                : configuration == null ? null : Value.known(configuration.instanceType());
    }

    private static @Nullable String target(@Nullable Node node, String name) {
        return node instanceof Node.Fields fields && fields.get(name) instanceof Node.Unresolved open
                ? open.target()
                : null;
    }

    private static String template(String instanceType) {
        return """
                Resources:
                  Task:
                    Type: AWS::ECS::TaskDefinition
                    Properties:
                      ContainerDefinitions:
                        - {Name: app, Image: nginx, Memory: 128, ResourceRequirements: [{Type: GPU, Value: 1}]}
                  Service:
                    Type: AWS::ECS::Service
                    DependsOn: [Capacity]
                    Properties:
                      Cluster: {Ref: Cluster}
                      TaskDefinition: {Ref: Task}
                      CapacityProviderStrategy: [{CapacityProvider: {Ref: Provider}, Weight: 1}]
                  Cluster: {Type: AWS::ECS::Cluster}
                  Capacity:
                    Type: AWS::ECS::ClusterCapacityProviderAssociations
                    Properties:
                      Cluster: {Ref: Cluster}
                      CapacityProviders: [{Ref: Provider}]
                      DefaultCapacityProviderStrategy: []
                  Provider:
                    Type: AWS::ECS::CapacityProvider
                    Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}}}
                  Group:
                    Type: AWS::AutoScaling::AutoScalingGroup
                    Properties:
                      MinSize: 0
                      MaxSize: 2
                      LaunchTemplate: {LaunchTemplateId: {Ref: Template}, Version: 1}
                  Template:
                    Type: AWS::EC2::LaunchTemplate
                    Properties: {LaunchTemplateData: {InstanceType: %s}}
                """.replace("%s", instanceType);
    }
}
