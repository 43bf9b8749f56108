package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.elasticloadbalancingv2.AddApplicationActionProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocolVersion;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.FixedResponseOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCondition;
import software.amazon.awscdk.services.elasticloadbalancingv2.WeightedTargetGroup;

/** Listeners, their rules and their actions. */
final class ListenerPrograms {
    private ListenerPrograms() {}

    static void put(Programs wrong) {
        listeners(wrong);
        rules(wrong);
        actions(wrong);
    }

    private static void listeners(Programs wrong) {
        wrong.put("LB-005", listener("Protocol", "HTTPS"));
        wrong.put("LB-007", listener("Certificates", List.of(Map.of("CertificateArn", Balancing.CERTIFICATE))));
        wrong.put("LB-008", listener("Port", 80800));
        wrong.put("LB-009", stack -> {
            Balancing web = Balancing.alb(stack);
            web.balancer()
                    .addListener(
                            "Again",
                            BaseApplicationListenerProps.builder()
                                    .port(80)
                                    .defaultAction(ListenerAction.fixedResponse(404))
                                    .build());
        });
        wrong.put("LB-010", listener("DefaultActions", List.of()));
        wrong.put(
                "LB-022",
                stack -> Balancing.group(stack, group -> group.protocolVersion(ApplicationProtocolVersion.GRPC)));
        wrong.put("LB-031", stack -> {
            Balancing web = Balancing.alb(stack);
            set(web.listener(), "Protocol", "HTTPS");
            set(web.listener(), "Port", 443);
            set(
                    web.listener(),
                    "Certificates",
                    List.of(
                            Map.of("CertificateArn", Balancing.CERTIFICATE),
                            Map.of("CertificateArn", Balancing.CERTIFICATE.replace("0f1e2d3c", "ffeeddcc"))));
        });
    }

    private static void rules(Programs wrong) {
        wrong.put("LB-011", rule("Priority", 0));
        wrong.put("LB-011b", rule("Priority", 60000));
        wrong.put("LB-011c", stack -> {
            Balancing web = Balancing.alb(stack);
            add(web, "Orders", 10, "/orders/*");
            add(web, "Billing", 10, "/billing/*");
        });
        wrong.put(
                "LB-012",
                rule(
                        "Conditions",
                        List.of(Map.of(
                                "Field",
                                "path-pattern",
                                "PathPatternConfig",
                                Map.of(
                                        "Values",
                                        IntStream.rangeClosed(1, 7)
                                                .mapToObj(i -> "/v" + i + "/*")
                                                .toList())))));
        wrong.put("LB-012b", stack -> add(Balancing.alb(stack), "Orders", 10, "/orders/" + "archive/".repeat(20)));
    }

    private static void actions(Programs wrong) {
        wrong.put(
                "LB-020",
                listener(
                        "DefaultActions",
                        List.of(Map.of(
                                "Type",
                                "redirect",
                                "RedirectConfig",
                                Map.of("StatusCode", "HTTP_308", "Protocol", "HTTPS", "Port", "443")))));
        wrong.put("LB-021", stack -> second(stack, ListenerAction.fixedResponse(302)));
        wrong.put(
                "LB-021b",
                stack -> second(
                        stack,
                        ListenerAction.fixedResponse(
                                503,
                                FixedResponseOptions.builder()
                                        .contentType("text/plain")
                                        .messageBody("We are moving house. ".repeat(60))
                                        .build())));
        wrong.put("LB-025", stack -> {
            Balancing web = Balancing.alb(stack);
            web.listener()
                    .addAction(
                            "Split",
                            AddApplicationActionProps.builder()
                                    .priority(20)
                                    .conditions(List.of(ListenerCondition.pathPatterns(List.of("/v2/*"))))
                                    .action(ListenerAction.weightedForward(
                                            List.of(weighted(web, "Blue", 1500), weighted(web, "Green", 100))))
                                    .build());
        });
        wrong.put("LB-025b", stack -> {
            Balancing web = Balancing.alb(stack);
            web.listener()
                    .addAction(
                            "Split",
                            AddApplicationActionProps.builder()
                                    .priority(20)
                                    .conditions(List.of(ListenerCondition.pathPatterns(List.of("/v2/*"))))
                                    .action(ListenerAction.weightedForward(IntStream.rangeClosed(1, 6)
                                            .mapToObj(i -> weighted(web, "Ring" + i, i * 10))
                                            .toList()))
                                    .build());
        });
    }

    private static WeightedTargetGroup weighted(Balancing web, String id, int weight) {
        return WeightedTargetGroup.builder()
                .targetGroup(Balancing.another(web.service().getStack(), id, web.cluster())
                        .build())
                .weight(weight)
                .build();
    }

    private static Consumer<Stack> listener(String property, Object value) {
        return stack -> set(Balancing.alb(stack).listener(), property, value);
    }

    private static void second(Stack stack, ListenerAction action) {
        Balancing.alb(stack)
                .balancer()
                .addListener(
                        "Second",
                        BaseApplicationListenerProps.builder()
                                .port(8080)
                                .defaultAction(action)
                                .build());
    }

    private static Consumer<Stack> rule(String property, Object value) {
        return stack -> {
            Balancing web = Balancing.alb(stack);
            add(web, "Orders", 10, "/orders/*");
            set(web.listener().getNode().findChild("OrdersRule"), property, value);
        };
    }

    static void add(Balancing web, String id, int priority, String path) {
        web.listener()
                .addAction(
                        id,
                        AddApplicationActionProps.builder()
                                .priority(priority)
                                .conditions(List.of(ListenerCondition.pathPatterns(List.of(path))))
                                .action(ListenerAction.forward(List.of(web.group())))
                                .build());
    }
}
