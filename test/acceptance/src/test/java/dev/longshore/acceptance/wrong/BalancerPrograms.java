package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseNetworkListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.Protocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;

/** Load balancers and their target groups. */
final class BalancerPrograms {
    private static final String ATTRIBUTES = "LoadBalancerAttributes";
    private static final String GROUP_ATTRIBUTES = "TargetGroupAttributes";

    private BalancerPrograms() {}

    static void put(Programs wrong) {
        names(wrong);
        checks(wrong);
        attributes(wrong);
        network(wrong);
    }

    private static void names(Programs wrong) {
        wrong.put("LB-001", named("orders-production-eu-west-1-public-entry"));
        wrong.put("LB-001b", named("internal-orders"));
        wrong.put("LB-001c", named("orders_api"));
        wrong.put("LB-002", groupNamed("orders-production-eu-west-1-targets"));
        wrong.put("LB-002b", groupNamed("orders.targets"));
        wrong.put("LB-003", stack -> {
            Balancing web = Balancing.alb(stack);
            String only = web.cluster().getVpc().getPublicSubnets().get(0).getSubnetId();
            set(web.balancer(), "Subnets", List.of(only));
        });
        wrong.put("LB-033", stack -> {
            Balancing web = Balancing.alb(stack);
            List<String> subnets = IntStream.rangeClosed(1, 2)
                    .mapToObj(i -> Hatch.resource(
                                    stack,
                                    "Subnet" + i,
                                    "AWS::EC2::Subnet",
                                    Map.of(
                                            "VpcId",
                                            web.cluster().getVpc().getVpcId(),
                                            "AvailabilityZone",
                                            "eu-west-1a",
                                            "CidrBlock",
                                            "10.0." + (240 + i) + ".0/24"))
                            .getRef())
                    .toList();
            set(web.balancer(), "Subnets", subnets);
        });
    }

    private static void checks(Programs wrong) {
        wrong.put("LB-013", check(HealthCheck.builder().path("/health").interval(Duration.minutes(10))));
        wrong.put("LB-013b", stack -> set(Balancing.alb(stack).group(), "HealthCheckTimeoutSeconds", 45));
        wrong.put("LB-013c", check(HealthCheck.builder().path("/health").healthyThresholdCount(15)));
        wrong.put("LB-013e", check(HealthCheck.builder().path("/health").healthyHttpCodes("200-599")));
        wrong.put("LB-013g", check(HealthCheck.builder().path("/health").port("9090")));
        wrong.put("LB-014", stack -> set(Balancing.alb(stack).group(), "HealthCheckProtocol", "TCP"));
        wrong.put("LB-014b", stack -> {
            NetworkLoadBalancer balancer = Balancing.network(stack).build();
            set(forward(stack, balancer, Protocol.TCP, Protocol.TCP), "HealthCheckProtocol", "UDP");
        });
    }

    private static void attributes(Programs wrong) {
        wrong.put("LB-015", stack -> Balancing.group(stack, group -> group.deregistrationDelay(Duration.hours(2))));
        wrong.put("LB-016", stack -> {
            Balancing web = Balancing.alb(stack);
            set(web.group(), GROUP_ATTRIBUTES, List.of(attribute("slow_start.duration_seconds", "15")));
        });
        wrong.put("LB-017", stack -> {
            Balancing web = Balancing.alb(stack);
            set(
                    web.group(),
                    GROUP_ATTRIBUTES,
                    List.of(
                            attribute("stickiness.enabled", "true"),
                            attribute("stickiness.type", "lb_cookie"),
                            attribute("stickiness.lb_cookie.duration_seconds", "1209600")));
        });
        wrong.put("LB-018", stack -> Balancing.balancer(stack, balancer -> balancer.idleTimeout(Duration.hours(2))));
        wrong.put("LB-018b", stack -> {
            Balancing web = Balancing.alb(stack);
            set(web.balancer(), ATTRIBUTES, List.of(attribute("client_keep_alive.seconds", "30")));
        });
        wrong.put("LB-026", stack -> {
            Bucket bucket = Bucket.Builder.create(stack, "AccessLogs")
                    .encryption(BucketEncryption.KMS)
                    .encryptionKey(Key.Builder.create(stack, "Key").build())
                    .build();
            set(Balancing.alb(stack).balancer(), ATTRIBUTES, logged(bucket.getBucketName()));
        });
        wrong.put(
                "LB-032",
                stack -> Balancing.balancer(stack, balancer -> balancer.deletionProtection(true))
                        .balancer()
                        .applyRemovalPolicy(RemovalPolicy.DESTROY));
    }

    private static void network(Programs wrong) {
        wrong.put("LB-023", stack -> forward(stack, Balancing.network(stack).build(), Protocol.TCP, Protocol.UDP));
        wrong.put("LB-027", stack -> {
            NetworkLoadBalancer balancer = Balancing.network(stack).build();
            forward(stack, balancer, Protocol.TCP, Protocol.TCP);
            set(balancer, ATTRIBUTES, logged("orders-access-logs"));
        });
        wrong.put("LB-034", stack -> {
            NetworkLoadBalancer balancer = Balancing.network(stack).build();
            forward(stack, balancer, Protocol.UDP, Protocol.UDP);
            set(balancer, "IpAddressType", "dualstack");
        });
    }

    static NetworkTargetGroup forward(Stack stack, NetworkLoadBalancer balancer, Protocol from, Protocol to) {
        NetworkTargetGroup group = NetworkTargetGroup.Builder.create(stack, "Targets")
                .vpc(Objects.requireNonNull(balancer.getVpc()))
                .targetType(TargetType.IP)
                .port(5353)
                .protocol(to)
                .build();
        balancer.addListener(
                "Listener",
                BaseNetworkListenerProps.builder()
                        .port(5353)
                        .protocol(from)
                        .defaultTargetGroups(List.of(group))
                        .build());
        return group;
    }

    private static Consumer<Stack> named(String name) {
        return stack -> set(Balancing.alb(stack).balancer(), "Name", name);
    }

    private static Consumer<Stack> groupNamed(String name) {
        return stack -> set(Balancing.alb(stack).group(), "Name", name);
    }

    private static Consumer<Stack> check(HealthCheck.Builder check) {
        return stack -> Balancing.group(stack, group -> group.healthCheck(check.build()));
    }

    private static List<Map<String, String>> logged(String bucket) {
        return List.of(attribute("access_logs.s3.enabled", "true"), attribute("access_logs.s3.bucket", bucket));
    }

    private static Map<String, String> attribute(String key, String value) {
        return Map.of("Key", key, "Value", value);
    }
}
