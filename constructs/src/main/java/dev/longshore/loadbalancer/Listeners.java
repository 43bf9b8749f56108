package dev.longshore.loadbalancer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListenerRule;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.FixedResponseOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.IListenerCertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.RedirectOptions;
import software.constructs.Construct;

/** The listeners of an HTTP load balancer. */
final class Listeners {
    /** Answers hold nothing of the app they are used in, and most load balancers have the same one. */
    private static final Map<String, ListenerAction> FIXED = new HashMap<>();

    private Listeners() {}

    static ApplicationListener serving(
            Construct scope,
            IApplicationLoadBalancer loadBalancer,
            HttpLoadBalancerProps props,
            List<IListenerCertificate> certificates,
            int port) {
        ApplicationListener.Builder builder = ApplicationListener.Builder.create(scope, "Listener")
                .loadBalancer(loadBalancer)
                .port(port)
                // CDK would let in everybody.
                .open(false)
                .defaultAction(action(props.otherwise()));
        if (props.plainHttp()) {
            builder.protocol(ApplicationProtocol.HTTP);
        } else {
            builder.protocol(ApplicationProtocol.HTTPS)
                    .certificates(certificates)
                    .sslPolicy(props.tlsPolicy());
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
            Construct scope, String id, IApplicationListener listener, Route route, IApplicationTargetGroup targets) {
        ApplicationListenerRule.Builder builder = rule(scope, id, listener, route);
        Authentication authentication = route.authentication();
        return authentication == null
                ? builder.targetGroups(List.of(targets)).build()
                : builder.action(authentication.before(ListenerAction.forward(List.of(targets))))
                        .build();
    }

    static ApplicationListenerRule rule(
            Construct scope, String id, IApplicationListener listener, Route route, Answer answer) {
        Authentication authentication = route.authentication();
        ListenerAction action = action(answer);
        return rule(scope, id, listener, route)
                .action(authentication == null ? action : authentication.before(action))
                .build();
    }

    private static ApplicationListenerRule.Builder rule(
            Construct scope, String id, IApplicationListener listener, Route route) {
        return ApplicationListenerRule.Builder.create(scope, id)
                .listener(listener)
                .priority(route.renderedPriority())
                .conditions(RouteConditions.toCdk(route));
    }

    private static ListenerAction action(Answer answer) {
        if (answer instanceof RedirectAnswer redirect) {
            return ListenerAction.redirect(RedirectOptions.builder()
                    .host(redirect.host())
                    .path(path(redirect.path()))
                    .permanent(redirect.permanent())
                    .build());
        }
        FixedAnswer fixed = (FixedAnswer) answer;
        return FIXED.computeIfAbsent(fixed.status() + fixed.contentType() + '\n' + fixed.body(), key -> fixed(fixed));
    }

    private static ListenerAction fixed(FixedAnswer fixed) {
        return ListenerAction.fixedResponse(
                fixed.status(),
                FixedResponseOptions.builder()
                        .contentType(fixed.contentType())
                        .messageBody(fixed.body())
                        .build());
    }

    private static @Nullable String path(@Nullable String path) {
        return path == null || path.startsWith("/") ? path : "/" + path;
    }
}
