package dev.longshore.service;

import dev.longshore.deployment.TestListener;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.Traffic;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.IResolvable;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnListenerRuleProps;
import software.constructs.Construct;

/** Listeners that lead to the tasks of a new version first. They serve like the listener that all requests come to. */
final class TestListeners {
    private TestListeners() {}

    /** Makes the rule that a route has for tests; its listener is shared by all with that port. */
    static CfnListenerRule rule(
            Construct scope, String id, HttpLoadBalancer balancer, TestListener tests, CfnListenerRule production) {
        String name = "TestListener" + tests.port();
        CfnListener listener = (CfnListener) balancer.getNode().tryFindChild(name);
        if (listener == null) {
            listener = listener(balancer, name, tests.port());
        }
        tests.allowedFrom()
                .forEach(peer ->
                        balancer.getConnections().allowFrom(peer, Traffic.tcp(tests.port()), "Tests of new versions"));
        CfnListenerRule rule = new CfnListenerRule(
                scope,
                id,
                CfnListenerRuleProps.builder()
                        .listenerArn(listener.getRef())
                        .priority(production.getPriority())
                        .conditions(List.of())
                        .actions(List.of())
                        .build());
        IResolvable conditions = LateValue.of(production.getConditions());
        if (conditions != null) {
            rule.setConditions(conditions);
        }
        return rule;
    }

    private static CfnListener listener(HttpLoadBalancer balancer, String name, int port) {
        CfnListener production = (CfnListener)
                Objects.requireNonNull(balancer.getListener().getNode().getDefaultChild());
        CfnListener listener = CfnListener.Builder.create(balancer, name)
                .loadBalancerArn(balancer.getLoadBalancer().getLoadBalancerArn())
                .port(port)
                .protocol(production.getProtocol())
                .sslPolicy(production.getSslPolicy())
                .defaultActions(List.of())
                .build();
        IResolvable actions = LateValue.of(production.getDefaultActions());
        if (actions != null) {
            listener.setDefaultActions(actions);
        }
        IResolvable certificates = LateValue.of(production.getCertificates());
        if (certificates != null) {
            listener.setCertificates(certificates);
        }
        return listener;
    }
}
