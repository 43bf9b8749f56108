package dev.longshore.service;

import dev.longshore.deployment.MeasuredGroup;
import dev.longshore.deployment.TestListener;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.ServiceTrust;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnTargetGroup;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The second target group of each route, and what lets ECS move requests to it. */
final class AlternateTargets {
    private static final String POLICY = "AmazonECSInfrastructureRolePolicyForLoadBalancers";
    private static final String FORWARD = "Actions.0.ForwardConfig";

    private final Construct scope;
    private final EcsServiceProps props;
    private final CfnService service;

    private AlternateTargets(Construct scope, EcsServiceProps props, BaseService service) {
        this.scope = scope;
        this.props = props;
        this.service = (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
    }

    /** Adds one to each target group of a service whose deployments move requests, and returns them. */
    static List<CfnTargetGroup> add(
            Construct scope, EcsServiceProps props, BaseService service, List<ApplicationTargetGroup> groups) {
        List<CfnTargetGroup> alternates = new ArrayList<>();
        if (props.deployment().movesRequests() && !groups.isEmpty()) {
            AlternateTargets targets = new AlternateTargets(scope, props, service);
            IRole role = targets.role();
            for (int i = 0; i < groups.size(); i++) {
                alternates.add(targets.add(i, groups.get(i), role));
            }
        }
        return Ordered.copy(alternates);
    }

    /** Returns the names under which the groups of a service are measured. */
    static List<MeasuredGroup> measured(List<ApplicationTargetGroup> groups, List<CfnTargetGroup> alternates) {
        List<MeasuredGroup> measured = new ArrayList<>();
        for (ApplicationTargetGroup group : groups) {
            measured.add(new MeasuredGroup(group.getFirstLoadBalancerFullName(), group.getTargetGroupFullName()));
        }
        for (int i = 0; i < alternates.size(); i++) {
            measured.add(new MeasuredGroup(
                    measured.get(i).loadBalancer(), alternates.get(i).getAttrTargetGroupFullName()));
        }
        return measured;
    }

    /** Returns what a route has as the ECS model says it; what stands there is only known in the template. */
    static Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>(Ordered.map("alternateTargetGroupArn", "alternate"));
        model.put("productionListenerRule", "rule");
        return model;
    }

    private CfnTargetGroup add(int index, ApplicationTargetGroup group, IRole role) {
        String suffix = index == 0 ? "" : Integer.toString(index + 1);
        CfnTargetGroup alternate = TargetGroupCopy.of(scope, group);
        CfnListenerRule production = (CfnListenerRule) Objects.requireNonNull(
                scope.getNode().findChild("Rule" + suffix).getNode().getDefaultChild());
        production.addPropertyDeletionOverride("Actions.0.TargetGroupArn");
        production.addPropertyOverride(FORWARD, weights(group, alternate));
        Map<String, Object> advanced = new LinkedHashMap<>();
        advanced.put("AlternateTargetGroupArn", alternate.getRef());
        advanced.put("ProductionListenerRule", production.getRef());
        advanced.put("RoleArn", role.getRoleArn());
        TestListener tests = props.deployment().testListener();
        if (tests != null) {
            HttpLoadBalancer balancer = props.routes().get(index).loadBalancer();
            CfnListenerRule rule = TestListeners.rule(scope, "TestRule" + suffix, balancer, tests, production);
            rule.addPropertyOverride("Actions", List.of(forward(group, alternate)));
            advanced.put("TestListenerRule", rule.getRef());
        }
        service.addPropertyOverride("LoadBalancers." + index + ".AdvancedConfiguration", advanced);
        return alternate;
    }

    private static Map<String, Object> forward(ApplicationTargetGroup group, CfnTargetGroup alternate) {
        Map<String, Object> action = new LinkedHashMap<>(Ordered.map("Type", "forward"));
        action.put("ForwardConfig", weights(group, alternate));
        return action;
    }

    // ECS weighs them anew in each deployment, and asks for 1 and 0 before the first.
    private static Map<String, Object> weights(ApplicationTargetGroup group, CfnTargetGroup alternate) {
        return Ordered.map(
                "TargetGroups", List.of(weighted(group.getTargetGroupArn(), 1), weighted(alternate.getRef(), 0)));
    }

    private static Map<String, Object> weighted(String arn, int weight) {
        Map<String, Object> weighted = new LinkedHashMap<>(Ordered.map("TargetGroupArn", arn));
        weighted.put("Weight", weight);
        return weighted;
    }

    private IRole role() {
        return Role.Builder.create(scope, "DeploymentRole")
                .assumedBy(ServiceTrust.of("ecs.amazonaws.com", "ecs", "*"))
                .description("Lets ECS move requests between the target groups of the service")
                .managedPolicies(List.of(ManagedPolicy.fromAwsManagedPolicyName(POLICY)))
                .build();
    }
}
