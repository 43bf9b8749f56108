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
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetGroupBase;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The second target group of each route and listener, and what lets ECS move requests to it. */
final class AlternateTargets {
    private static final String POLICY = "AmazonECSInfrastructureRolePolicyForLoadBalancers";

    private final Construct scope;
    private final @Nullable TestListener tests;
    private final CfnService service;

    private AlternateTargets(Construct scope, EcsServiceProps props, BaseService service) {
        this.scope = scope;
        this.tests = props.deployment().testListener();
        this.service = (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
    }

    /** Adds one to each target group of a service whose deployments move requests or will, and returns them in that order. */
    static List<CfnTargetGroup> add(
            Construct scope,
            EcsServiceProps props,
            BaseService service,
            List<ApplicationTargetGroup> groups,
            List<TcpTarget> tcpTargets) {
        List<CfnTargetGroup> alternates = new ArrayList<>();
        if (props.deployment().hasAlternates() && props.isRouted()) {
            AlternateTargets targets = new AlternateTargets(scope, props, service);
            String role = targets.role().getRoleArn();
            for (int i = 0; i < groups.size(); i++) {
                alternates.add(targets.add(i, props.routes().get(i).loadBalancer(), groups.get(i), role));
            }
            for (TcpTarget target : tcpTargets) {
                alternates.add(targets.add(alternates.size(), target, role));
            }
        }
        return Ordered.copy(alternates);
    }

    /** Returns the names under which the groups of routes are measured. */
    static List<MeasuredGroup> measured(List<ApplicationTargetGroup> groups, List<CfnTargetGroup> alternates) {
        List<MeasuredGroup> measured = new ArrayList<>();
        for (ApplicationTargetGroup group : groups) {
            measured.add(new MeasuredGroup(group.getFirstLoadBalancerFullName(), group.getTargetGroupFullName()));
        }
        for (int i = 0; i < groups.size() && !alternates.isEmpty(); i++) {
            measured.add(new MeasuredGroup(
                    measured.get(i).loadBalancer(), alternates.get(i).getAttrTargetGroupFullName()));
        }
        return measured;
    }

    /** Returns what a route or listener has as the ECS model says it; what stands there is only known in the template. */
    static Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>(Ordered.map("alternateTargetGroupArn", "alternate"));
        model.put("productionListenerRule", "rule");
        return model;
    }

    private CfnTargetGroup add(int index, HttpLoadBalancer balancer, ApplicationTargetGroup group, String role) {
        String suffix = index == 0 ? "" : Integer.toString(index + 1);
        CfnTargetGroup alternate = TargetGroupCopy.of(scope, group);
        CfnListenerRule production = (CfnListenerRule) Objects.requireNonNull(
                scope.getNode().findChild("Rule" + suffix).getNode().getDefaultChild());
        weigh(production, "Actions.0", group, alternate);
        Map<String, Object> advanced = advanced(alternate, production.getRef(), role);
        if (tests != null) {
            CfnListenerRule rule = TestListeners.rule(scope, "TestRule" + suffix, balancer, tests, production);
            Map<String, Object> forward = new LinkedHashMap<>(Ordered.map("Type", "forward"));
            forward.put("ForwardConfig", weights(group, alternate));
            rule.addPropertyOverride("Actions", List.of(forward));
            advanced.put("TestListenerRule", rule.getRef());
        }
        service.addPropertyOverride("LoadBalancers." + index + ".AdvancedConfiguration", advanced);
        return alternate;
    }

    // A Network Load Balancer has no rules: its listeners are given in their place, and tests come by another port.
    private CfnTargetGroup add(int index, TcpTarget target, String role) {
        NetworkTargetGroup group = target.group();
        CfnTargetGroup alternate = TargetGroupCopy.of(scope, group);
        CfnListener production = weighed(target.listener(), group, alternate);
        Map<String, Object> advanced = advanced(alternate, production.getRef(), role);
        if (tests != null) {
            NetworkListener listener = target.loadBalancer()
                    .addTestListener(
                            scope,
                            "TestListener" + target.suffix(),
                            tests.port(),
                            target.options(),
                            group,
                            tests.allowedFrom());
            advanced.put("TestListenerRule", weighed(listener, group, alternate).getRef());
        }
        service.addPropertyOverride("LoadBalancers." + index + ".AdvancedConfiguration", advanced);
        return alternate;
    }

    private static CfnListener weighed(NetworkListener listener, NetworkTargetGroup group, CfnTargetGroup alternate) {
        CfnListener rendered =
                (CfnListener) Objects.requireNonNull(listener.getNode().getDefaultChild());
        weigh(rendered, "DefaultActions.0", group, alternate);
        return rendered;
    }

    private static void weigh(CfnResource listening, String action, TargetGroupBase group, CfnTargetGroup alternate) {
        listening.addPropertyDeletionOverride(action + ".TargetGroupArn");
        listening.addPropertyOverride(action + ".ForwardConfig", weights(group, alternate));
    }

    private static Map<String, Object> advanced(CfnTargetGroup alternate, String production, String role) {
        Map<String, Object> advanced = new LinkedHashMap<>(Ordered.map("AlternateTargetGroupArn", alternate.getRef()));
        advanced.put("ProductionListenerRule", production);
        advanced.put("RoleArn", role);
        return advanced;
    }

    // ECS weighs them anew in each deployment, and asks for 1 and 0 before the first.
    private static Map<String, Object> weights(TargetGroupBase group, CfnTargetGroup alternate) {
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
