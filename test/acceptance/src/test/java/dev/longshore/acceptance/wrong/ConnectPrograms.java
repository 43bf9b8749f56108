package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.DeploymentPrograms.codeDeploy;
import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Services.connected;
import static dev.longshore.acceptance.wrong.Services.fargate;
import static dev.longshore.acceptance.wrong.Services.http;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ServiceConnectService;

/** What a service offers to others through Service Connect. */
final class ConnectPrograms {
    private static final String CONNECT = "ServiceConnectConfiguration.Services.0.";

    private ConnectPrograms() {}

    static void put(Programs wrong) {
        connect(wrong);
        unconnectable(wrong);
    }

    private static void connect(Programs wrong) {
        wrong.put("SVC-041", stack -> set(connected(stack, http().build()), CONNECT + "PortName", "grpc"));
        wrong.put(
                "SVC-042",
                stack -> connected(stack, http().discoveryName("Orders API").build()));
        wrong.put(
                "SVC-042b",
                stack ->
                        connected(stack, http().dnsName("orders api.shop.local").build()));
        wrong.put("SVC-043", stack -> set(connected(stack, http().build()), CONNECT + "ClientAliases.0.Port", 80000));
        wrong.put("SVC-043b", stack -> set(connected(stack, http().build()), CONNECT + "IngressPortOverride", 99999));
        wrong.put("SVC-044", stack -> {
            FargateService service =
                    connected(stack, http().discoveryName("orders").build());
            set(
                    service,
                    "ServiceConnectConfiguration.Services.1",
                    Map.of(
                            "PortName",
                            "http",
                            "DiscoveryName",
                            "orders",
                            "ClientAliases",
                            List.of(Map.of("Port", 8081, "DnsName", "orders-admin"))));
        });
        wrong.put("SVC-044b", stack -> {
            FargateService orders = connected(
                    stack, http().discoveryName("api").dnsName("orders").build());
            second(orders, http().discoveryName("api").dnsName("billing"));
        });
        wrong.put("SVC-044c", stack -> {
            FargateService orders = connected(
                    stack,
                    http().discoveryName("orders").dnsName("api.shop.local").build());
            second(orders, http().discoveryName("billing").dnsName("api.shop.local"));
        });
    }

    private static void unconnectable(Programs wrong) {
        wrong.put("SVC-046", stack -> {
            FargateService service = codeDeploy(Balancing.alb(stack).service());
            set(
                    service,
                    "ServiceConnectConfiguration",
                    Map.of(
                            "Enabled",
                            true,
                            "Namespace",
                            "arn:aws:servicediscovery:eu-west-1:111122223333:namespace/ns-0f1e2d3c4b5a6978",
                            "Services",
                            List.of(Map.of("PortName", "http"))));
        });
        wrong.put(
                "SVC-046b", stack -> connected(stack, Tasks.windows(stack, app -> {}), service -> {}, http().build()));
        wrong.put(
                "SVC-048",
                stack -> set(
                        fargate(stack),
                        "ServiceConnectConfiguration",
                        Map.of("Enabled", true, "Services", List.of(Map.of("PortName", "http")))));
    }

    private static void second(FargateService first, ServiceConnectService.Builder offered) {
        Services.another(
                first.getStack(),
                "Second",
                (Cluster) first.getCluster(),
                first.getTaskDefinition(),
                service -> service.serviceConnectConfiguration(Services.connect(offered.build())));
    }
}
