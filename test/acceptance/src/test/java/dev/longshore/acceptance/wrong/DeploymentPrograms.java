package dev.longshore.acceptance.wrong;

import static dev.longshore.acceptance.wrong.Hatch.set;
import static dev.longshore.acceptance.wrong.Services.fargate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.AvailabilityZoneRebalancing;
import software.amazon.awscdk.services.ecs.DeploymentController;
import software.amazon.awscdk.services.ecs.DeploymentControllerType;
import software.amazon.awscdk.services.ecs.Ec2Service;
import software.amazon.awscdk.services.ecs.FargatePlatformVersion;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;

/** How a service replaces its tasks, and which target groups send to it. */
final class DeploymentPrograms {
    private static final String DEPLOYMENT = "DeploymentConfiguration";

    private DeploymentPrograms() {}

    static void put(Programs wrong) {
        targets(wrong);
        wrong.put("SVC-027", stack -> {
            var service = fargate(
                    stack,
                    it -> it.minHealthyPercent(50).availabilityZoneRebalancing(AvailabilityZoneRebalancing.ENABLED));
            set(service, DEPLOYMENT + ".MaximumPercent", 100);
        });
        controllers(wrong);
        blueGreen(wrong);
        exec(wrong);
    }

    private static void targets(Programs wrong) {
        wrong.put("SVC-017", stack -> {
            Balancing web = Balancing.alb(stack);
            List<Object> balancers = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                ApplicationTargetGroup group =
                        Balancing.another(stack, "Extra" + i, web.cluster()).build();
                Hatch.resource(
                        stack,
                        "Listener" + i,
                        "AWS::ElasticLoadBalancingV2::Listener",
                        Map.of(
                                "LoadBalancerArn",
                                web.balancer().getLoadBalancerArn(),
                                "Port",
                                8000 + i,
                                "Protocol",
                                "HTTP",
                                "DefaultActions",
                                List.of(Map.of("Type", "forward", "TargetGroupArn", group.getTargetGroupArn()))));
                balancers.add(Map.of(
                        "ContainerName", "app", "ContainerPort", 8080, "TargetGroupArn", group.getTargetGroupArn()));
            }
            set(web.service(), "LoadBalancers", balancers);
        });
        wrong.put("SVC-018", stack -> set(Balancing.alb(stack).service(), "LoadBalancers.0.ContainerName", "web"));
        wrong.put("SVC-018b", stack -> set(Balancing.alb(stack).service(), "LoadBalancers.0.ContainerPort", 9090));
        wrong.put("SVC-019", stack -> set(Balancing.alb(stack).group(), "TargetType", "instance"));
        wrong.put("SVC-019b", stack -> {
            Ec2Service service = Services.ec2(stack);
            ApplicationTargetGroup group = ApplicationTargetGroup.Builder.create(stack, "Targets")
                    .vpc(service.getCluster().getVpc())
                    .port(80)
                    .targets(List.of(service))
                    .build();
            ApplicationLoadBalancer.Builder.create(stack, "Balancer")
                    .vpc(service.getCluster().getVpc())
                    .build()
                    .addListener(
                            "Listener",
                            BaseApplicationListenerProps.builder()
                                    .port(80)
                                    .defaultTargetGroups(List.of(group))
                                    .build());
            set(group, "TargetType", "ip");
        });
        wrong.put("SVC-020", stack -> {
            FargateService service = fargate(stack);
            ApplicationTargetGroup group = ApplicationTargetGroup.Builder.create(stack, "Targets")
                    .vpc(service.getCluster().getVpc())
                    .targetType(TargetType.IP)
                    .port(8080)
                    .build();
            service.attachToApplicationTargetGroup(group);
        });
    }

    private static void controllers(Programs wrong) {
        wrong.put("SVC-028", stack -> {
            var service = codeDeploy(Balancing.alb(stack).service());
            set(service, DEPLOYMENT + ".DeploymentCircuitBreaker", Map.of("Enable", true, "Rollback", true));
        });
        wrong.put("SVC-029", stack -> {
            var service = codeDeploy(Balancing.alb(stack).service());
            set(
                    service,
                    DEPLOYMENT + ".Alarms",
                    Map.of("AlarmNames", List.of("orders-5xx"), "Enable", true, "Rollback", true));
        });
        wrong.put(
                "SVC-029b",
                stack -> set(
                        fargate(stack),
                        DEPLOYMENT + ".Alarms",
                        Map.of("AlarmNames", List.of(), "Enable", true, "Rollback", true)));
        wrong.put(
                "SVC-030",
                stack -> fargate(
                        stack,
                        service -> service.deploymentController(DeploymentController.builder()
                                .type(DeploymentControllerType.CODE_DEPLOY)
                                .build())));
    }

    private static void blueGreen(Programs wrong) {
        wrong.put("SVC-032", stack -> set(Balancing.alb(stack).service(), DEPLOYMENT + ".Strategy", "BLUE_GREEN"));
        wrong.put("SVC-032b", shifted("BLUE_GREEN", Map.of("BakeTimeInMinutes", 2000)));
        wrong.put(
                "SVC-033",
                shifted(
                        "CANARY",
                        Map.of("CanaryConfiguration", Map.of("CanaryPercent", 0.05, "CanaryBakeTimeInMinutes", 10))));
        wrong.put(
                "SVC-033b",
                shifted("LINEAR", Map.of("LinearConfiguration", Map.of("StepPercent", 2, "StepBakeTimeInMinutes", 5))));
        wrong.put(
                "SVC-078",
                shifted(
                        "BLUE_GREEN",
                        Map.of(
                                "LifecycleHooks",
                                List.of(Map.of(
                                        "TargetType",
                                        "PAUSE",
                                        "LifecycleStages",
                                        List.of("PRODUCTION_TRAFFIC_SHIFT"))))));
        wrong.put(
                "SVC-079",
                stack -> set(
                        fargate(stack),
                        "VpcLatticeConfigurations",
                        List.of(Map.of(
                                "PortName",
                                "grpc",
                                "RoleArn",
                                "arn:aws:iam::111122223333:role/ecs-lattice",
                                "TargetGroupArn",
                                "arn:aws:vpc-lattice:eu-west-1:111122223333:targetgroup/tg-0f1e2d3c4b5a69788"))));
    }

    private static void exec(Programs wrong) {
        wrong.put("SVC-036", stack -> {
            FargateTaskDefinition task = Tasks.fargateApp(stack, app -> app.readonlyRootFilesystem(true));
            fargate(stack, task, service -> service.enableExecuteCommand(true));
        });
        wrong.put(
                "SVC-036b",
                stack -> fargate(
                        stack,
                        service ->
                                service.enableExecuteCommand(true).platformVersion(FargatePlatformVersion.VERSION1_3)));
    }

    static FargateService codeDeploy(FargateService service) {
        set(service, "DeploymentController", Map.of("Type", "CODE_DEPLOY"));
        return service;
    }

    /** A service behind a load balancer that shifts traffic between two target groups, which is valid so far. */
    static Consumer<Stack> shifted(String strategy, Map<String, ?> configuration) {
        return stack -> {
            Balancing web = Balancing.alb(stack);
            ApplicationTargetGroup green =
                    Balancing.another(stack, "Green", web.cluster()).build();
            var rule = Hatch.resource(
                    stack,
                    "Production",
                    "AWS::ElasticLoadBalancingV2::ListenerRule",
                    Map.of(
                            "ListenerArn",
                            web.listener().getListenerArn(),
                            "Priority",
                            10,
                            "Conditions",
                            List.of(Map.of("Field", "path-pattern", "Values", List.of("/*"))),
                            "Actions",
                            List.of(Map.of(
                                    "Type",
                                    "forward",
                                    "ForwardConfig",
                                    Map.of(
                                            "TargetGroups",
                                            List.of(
                                                    weighted(web.group().getTargetGroupArn(), 1),
                                                    weighted(green.getTargetGroupArn(), 0)))))));
            set(
                    web.service(),
                    "LoadBalancers.0.AdvancedConfiguration",
                    Map.of(
                            "AlternateTargetGroupArn",
                            green.getTargetGroupArn(),
                            "ProductionListenerRule",
                            rule.getRef(),
                            "RoleArn",
                            "arn:aws:iam::111122223333:role/ecs-load-balancers"));
            set(web.service(), DEPLOYMENT + ".Strategy", strategy);
            configuration.forEach((option, value) -> set(web.service(), DEPLOYMENT + "." + option, value));
        };
    }

    private static Map<String, ?> weighted(String group, int weight) {
        return Map.of("TargetGroupArn", group, "Weight", weight);
    }
}
