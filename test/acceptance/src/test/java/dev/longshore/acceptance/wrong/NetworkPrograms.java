package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.remove;
import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Services.fargate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.CloudMapOptions;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.servicediscovery.DnsRecordType;

/** The network of a service, and the names under which Cloud Map finds it there. */
final class NetworkPrograms {
    private static final String AWSVPC = "NetworkConfiguration.AwsvpcConfiguration.";

    private NetworkPrograms() {}

    static void put(Programs wrong) {
        network(wrong);
        discovery(wrong);
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
        wrong.put("SVC-023", stack -> isolated(stack, service -> {}));
        wrong.put(
                "SVC-024",
                stack -> fargate(
                        stack,
                        service -> service.assignPublicIp(false)
                                .vpcSubnets(SubnetSelection.builder()
                                        .subnetType(SubnetType.PUBLIC)
                                        .build())));
        wrong.put("SVC-206", stack -> isolated(stack, service -> service.enableExecuteCommand(true)));
        wrong.put("SVC-207", stack -> {
            Vpc vpc = isolated(stack);
            Hatch.resource(
                    stack,
                    "Provider",
                    "AWS::ECS::CapacityProvider",
                    Map.of(
                            "ClusterName",
                            "shop",
                            "ManagedInstancesProvider",
                            Map.of(
                                    "InfrastructureRoleArn",
                                    "arn:aws:iam::111122223333:role/ecs",
                                    "InstanceLaunchTemplate",
                                    Map.of(
                                            "Ec2InstanceProfileArn",
                                            "arn:aws:iam::111122223333:instance-profile/ecs",
                                            "NetworkConfiguration",
                                            Map.of(
                                                    "Subnets",
                                                    List.of(vpc.getIsolatedSubnets()
                                                            .get(0)
                                                            .getSubnetId()),
                                                    "SecurityGroups",
                                                    List.of("sg-0a1b2c3d4e5f60718"))))));
        });
        wrong.put(
                "NET-001",
                stack -> fargate(
                        stack,
                        service -> service.securityGroups(List.of(SecurityGroup.fromSecurityGroupId(
                                stack,
                                "Default",
                                ((Vpc) stack.getNode().findChild("Vpc")).getVpcDefaultSecurityGroup())))));
        wrong.put("NET-002", stack -> {
            Vpc vpc = Services.vpc(stack);
            SecurityGroup closed =
                    SecurityGroup.Builder.create(stack, "Closed").vpc(vpc).build();
            vpc.addInterfaceEndpoint(
                    "Logs",
                    InterfaceVpcEndpointOptions.builder()
                            .service(InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS)
                            .securityGroups(List.of(closed))
                            .open(false)
                            .build());
        });
        wrong.put("SVC-076", stack -> remove(fargate(stack), "NetworkConfiguration"));
    }

    private static Vpc isolated(Stack stack) {
        return Vpc.Builder.create(stack, "Vpc")
                .maxAzs(2)
                .subnetConfiguration(List.of(SubnetConfiguration.builder()
                        .name("tasks")
                        .subnetType(SubnetType.PRIVATE_ISOLATED)
                        .build()))
                .build();
    }

    private static void isolated(Stack stack, Consumer<FargateService.Builder> change) {
        Cluster cluster =
                Cluster.Builder.create(stack, "Cluster").vpc(isolated(stack)).build();
        fargate(stack, cluster, Tasks.fargate(stack), service -> {
            service.vpcSubnets(SubnetSelection.builder()
                    .subnetType(SubnetType.PRIVATE_ISOLATED)
                    .build());
            change.accept(service);
        });
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
}
