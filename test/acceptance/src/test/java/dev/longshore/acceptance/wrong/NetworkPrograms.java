package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.DeploymentPrograms.codeDeploy;
import static dev.longshore.acceptance.wrong.Hatch.remove;
import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Services.connected;
import static dev.longshore.acceptance.wrong.Services.fargate;
import static dev.longshore.acceptance.wrong.Services.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.CloudMapOptions;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ServiceConnectService;
import software.amazon.awscdk.services.servicediscovery.DnsRecordType;

/** The network of a service, who finds it there, and the disk that it brings along. */
final class NetworkPrograms {
    private static final String AWSVPC = "NetworkConfiguration.AwsvpcConfiguration.";
    private static final String CONNECT = "ServiceConnectConfiguration.Services.0.";

    private NetworkPrograms() {}

    static void put(Programs wrong) {
        network(wrong);
        discovery(wrong);
        connect(wrong);
        unconnectable(wrong);
    }

    private static void network(Programs wrong) {
        wrong.put("SVC-021", stack -> {
            Cluster cluster = Services.cluster(stack);
            List<? extends ISecurityGroup> groups = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> SecurityGroup.Builder.create(stack, "Group" + i)
                            .vpc(cluster.getVpc())
                            .build())
                    .toList();
            fargate(stack, cluster, Tasks.fargate(stack), service -> service.securityGroups(groups));
        });
        wrong.put(
                "SVC-021b",
                stack -> set(
                        fargate(stack),
                        AWSVPC + "Subnets",
                        IntStream.rangeClosed(1, 18)
                                .mapToObj(i -> "subnet-0a1b2c3d4e5f607" + (10 + i))
                                .toList()));
        wrong.put("SVC-021c", stack -> {
            Vpc other =
                    Vpc.Builder.create(stack, "Other").maxAzs(2).natGateways(1).build();
            SecurityGroup group =
                    SecurityGroup.Builder.create(stack, "Group").vpc(other).build();
            fargate(stack, service -> service.securityGroups(List.of(group)));
        });
        wrong.put(
                "SVC-022b",
                stack -> set(
                        Services.ec2(stack),
                        "NetworkConfiguration",
                        Map.of("AwsvpcConfiguration", Map.of("Subnets", List.of("subnet-0a1b2c3d4e5f60718")))));
        wrong.put("SVC-023", stack -> {
            Vpc isolated = Vpc.Builder.create(stack, "Vpc")
                    .maxAzs(2)
                    .subnetConfiguration(List.of(SubnetConfiguration.builder()
                            .name("tasks")
                            .subnetType(SubnetType.PRIVATE_ISOLATED)
                            .build()))
                    .build();
            Cluster cluster =
                    Cluster.Builder.create(stack, "Cluster").vpc(isolated).build();
            fargate(
                    stack,
                    cluster,
                    Tasks.fargate(stack),
                    service -> service.vpcSubnets(SubnetSelection.builder()
                            .subnetType(SubnetType.PRIVATE_ISOLATED)
                            .build()));
        });
        wrong.put(
                "SVC-024",
                stack -> fargate(
                        stack,
                        service -> service.assignPublicIp(false)
                                .vpcSubnets(SubnetSelection.builder()
                                        .subnetType(SubnetType.PUBLIC)
                                        .build())));
        wrong.put("SVC-076", stack -> remove(fargate(stack), "NetworkConfiguration"));
    }

    private static void discovery(Programs wrong) {
        wrong.put("SVC-038", stack -> {
            Cluster cluster = Services.namespaced(stack);
            var records = Hatch.resource(
                    stack,
                    "Discovery",
                    "AWS::ServiceDiscovery::Service",
                    Map.of(
                            "NamespaceId",
                            namespace(cluster),
                            "DnsConfig",
                            Map.of("DnsRecords", List.of(Map.of("Type", "A", "TTL", 60)))));
            Hatch.resource(
                    stack,
                    "Service",
                    "AWS::ECS::Service",
                    Map.of(
                            "Cluster",
                            cluster.getClusterName(),
                            "TaskDefinition",
                            Tasks.ec2(stack).getTaskDefinitionArn(),
                            "CapacityProviderStrategy",
                            List.of(Map.of("CapacityProvider", "instances", "Weight", 1)),
                            "ServiceRegistries",
                            List.of(Map.of(
                                    "RegistryArn",
                                    records.getAtt("Arn"),
                                    "ContainerName",
                                    "app",
                                    "ContainerPort",
                                    8080))));
        });
        wrong.put("SVC-038b", stack -> {
            FargateService service = fargate(
                    stack,
                    Services.namespaced(stack),
                    Tasks.fargate(stack),
                    it -> it.cloudMapOptions(CloudMapOptions.builder()
                            .name("orders")
                            .dnsRecordType(DnsRecordType.A)
                            .build()));
            set(
                    service,
                    "ServiceRegistries.1",
                    Map.of(
                            "RegistryArn",
                            "arn:aws:servicediscovery:eu-west-1:111122223333:service/srv-0f1e2d3c4b5a6978"));
        });
        wrong.put("SVC-039", stack -> {
            var namespace =
                    Hatch.resource(stack, "Namespace", "AWS::ServiceDiscovery::HttpNamespace", Map.of("Name", "shop"));
            var records = Hatch.resource(
                    stack,
                    "Discovery",
                    "AWS::ServiceDiscovery::Service",
                    Map.of(
                            "NamespaceId",
                            namespace.getAtt("Id"),
                            "DnsConfig",
                            Map.of("DnsRecords", List.of(Map.of("Type", "A", "TTL", 30)))));
            set(fargate(stack), "ServiceRegistries", List.of(Map.of("RegistryArn", records.getAtt("Arn"))));
        });
    }

    private static Object namespace(Cluster cluster) {
        return Objects.requireNonNull(cluster.getDefaultCloudMapNamespace()).getNamespaceId();
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
