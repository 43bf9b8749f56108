package dev.longshore.loadbalancer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.FixedResponseOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCondition;
import software.amazon.awscdk.services.elasticloadbalancingv2.RedirectOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.SslPolicy;
import software.constructs.Construct;

/** The listeners of an HTTP load balancer. */
final class Listeners {
    private static final int NOT_FOUND = 404;

    private Listeners() {}

    static ApplicationListener serving(
            Construct scope, IApplicationLoadBalancer loadBalancer, HttpLoadBalancerProps props, int port) {
        ApplicationListener.Builder builder = ApplicationListener.Builder.create(scope, "Listener")
                .loadBalancer(loadBalancer)
                .port(port)
                // CDK would let in everybody.
                .open(false)
                .defaultAction(ListenerAction.fixedResponse(
                        NOT_FOUND,
                        FixedResponseOptions.builder()
                                .contentType("text/plain")
                                .messageBody("Not found")
                                .build()));
        if (props.plainHttp()) {
            builder.protocol(ApplicationProtocol.HTTP);
        } else {
            builder.protocol(ApplicationProtocol.HTTPS)
                    .certificates(props.certificates().stream()
                            .map(ListenerCertificate::fromCertificateManager)
                            .toList())
                    .sslPolicy(SslPolicy.TLS13_12_RES_PQ);
        }
        Consumer<ApplicationListener.Builder> customize = props.customizeListener();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    static ApplicationListener redirecting(
            Construct scope, IApplicationLoadBalancer loadBalancer, int fromPort, int toPort) {
        return ApplicationListener.Builder.create(scope, "RedirectListener")
                .loadBalancer(loadBalancer)
                .port(fromPort)
                .protocol(ApplicationProtocol.HTTP)
                .open(false)
                .defaultAction(ListenerAction.redirect(RedirectOptions.builder()
                        .protocol("HTTPS")
                        .port(Integer.toString(toPort))
                        .permanent(true)
                        .build()))
                .build();
    }

    static ApplicationListenerRule rule(
            Construct scope, String id, ApplicationListener listener, Route route, IApplicationTargetGroup targets) {
        List<ListenerCondition> conditions = new ArrayList<>();
        if (!route.hosts().isEmpty()) {
            conditions.add(ListenerCondition.hostHeaders(route.hosts()));
        }
        if (!route.paths().isEmpty() || conditions.isEmpty()) {
            conditions.add(ListenerCondition.pathPatterns(route.isCatchAll() ? List.of("/*") : route.paths()));
        }
        return ApplicationListenerRule.Builder.create(scope, id)
                .listener(listener)
                .priority(route.renderedPriority())
                .conditions(conditions)
                .targetGroups(List.of(targets))
                .build();
    }

    static void open(SecurityGroup group, HttpLoadBalancerProps props, int port) {
        List<IPeer> peers = props.allowedFrom();
        for (IPeer peer : peers) {
            group.addIngressRule(peer, Port.tcp(port), "Clients to the load balancer");
        }
    }
}
