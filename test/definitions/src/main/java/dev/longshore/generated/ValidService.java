package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service that ECS takes, with its task definition and its scaling. */
final class ValidService {
    private final Choice choice;
    private final ValidTask task;
    private final Platform platform;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> scaling = new LinkedHashMap<>();
    private final boolean daemon;
    private final boolean codeDeploy;
    private int fewest;
    private int most;

    ValidService(Choice choice, ValidTask task) {
        this.choice = choice;
        this.task = task;
        this.platform = task.platform();
        // Disks of the service are for replicas that ECS itself replaces.
        boolean plain = task.volumes().ofService() != null;
        daemon = !plain && platform.isLinuxHost() && choice.in(20);
        codeDeploy = !plain && !daemon && platform == Platform.FARGATE && hasPorts() && choice.in(10);
        capacity();
        count();
        deployment();
        network();
        balancers();
        discovery();
        rest();
        scaling();
    }

    /** Returns the service, its task definition and its scaling, as the examples of the rules are written. */
    Map<String, Object> parts() {
        Map<String, Object> parts = object("taskDefinition", task.fields(), "service", fields);
        if (!scaling.isEmpty()) {
            parts.put("scaling", scaling);
        }
        return parts;
    }

    private boolean hasPorts() {
        return task.containers().stream().anyMatch(container -> !tcp(container).isEmpty());
    }

    private static List<Object> tcp(ValidContainer container) {
        List<Object> ports = new ArrayList<>();
        for (Map<?, ?> mapping : container.ports()) {
            if (!"udp".equals(mapping.get("protocol"))) {
                ports.add(mapping);
            }
        }
        return ports;
    }

    private void capacity() {
        if (choice.in(50)) {
            fields.put("serviceName", choice.name(1, 255));
        }
        boolean fargate = platform.isFargate();
        if (platform.isExternal()) {
            fields.put("launchType", "EXTERNAL");
        } else if (codeDeploy || (!platform.isManaged() && choice.in(40))) {
            fields.put("launchType", fargate ? "FARGATE" : "EC2");
        } else if (!daemon) {
            fields.put("capacityProviderStrategy", fargate ? fargateStrategy() : ownStrategy());
        }
    }

    private List<Map<String, Object>> fargateStrategy() {
        if (platform.isWindows() || choice.in(30)) {
            return List.of(object("capacityProvider", "FARGATE", "weight", choice.between(1, 1000)));
        }
        return List.of(
                object(
                        "capacityProvider",
                        "FARGATE",
                        "base",
                        choice.between(0, 100000),
                        "weight",
                        choice.between(0, 1000)),
                object("capacityProvider", "FARGATE_SPOT", "weight", choice.between(1, 1000)));
    }

    private List<Map<String, Object>> ownStrategy() {
        List<Map<String, Object>> strategy = new ArrayList<>();
        for (int i = choice.between(1, platform.isManaged() ? 1 : 20); i > 0; i--) {
            strategy.add(object("capacityProvider", "provider-" + i, "weight", choice.between(i == 1 ? 1 : 0, 1000)));
        }
        strategy.get(0).put("base", choice.between(0, 100000));
        return strategy;
    }

    private void count() {
        fewest = choice.between(1, 20);
        most = fewest;
        if (daemon) {
            fields.put("schedulingStrategy", "DAEMON");
            return;
        }
        if (choice.in(30)) {
            fields.put("schedulingStrategy", "REPLICA");
        }
        if (!platform.isExternal() && choice.in(40)) {
            most = fewest + choice.between(0, 100);
            scaling.put("minCapacity", fewest);
            scaling.put("maxCapacity", most);
            return;
        }
        fields.put("desiredCount", choice.in(5) ? 0 : fewest);
    }

    private void deployment() {
        Map<String, Object> deployment = new LinkedHashMap<>();
        if (daemon) {
            deployment.put("minimumHealthyPercent", choice.of(0, 50));
            deployment.put("maximumPercent", 100);
        } else if (choice.in(80)) {
            Percentages percentages = Percentages.thatMove(choice, fewest, most);
            deployment.put("minimumHealthyPercent", percentages.minimum());
            deployment.put("maximumPercent", percentages.maximum());
        }
        if (codeDeploy) {
            fields.put("deploymentController", object("type", "CODE_DEPLOY"));
        } else if (choice.in(40)) {
            deployment.put("deploymentCircuitBreaker", object("enable", true, "rollback", choice.in(50)));
            if (choice.in(30)) {
                deployment.put(
                        "alarms", object("alarmNames", List.of("errors"), "enable", true, "rollback", choice.in(50)));
            }
        }
        if (!deployment.isEmpty()) {
            fields.put("deploymentConfiguration", deployment);
        }
    }

    private void network() {
        if (platform.hasOwnInterface()) {
            Map<String, Object> configuration = object(
                    "subnets",
                    choice.times(choice.between(1, 16), () -> "subnet-0123456789abcdef" + choice.between(0, 9)));
            if (choice.in(70)) {
                configuration.put(
                        "securityGroups",
                        choice.times(choice.between(1, 5), () -> "sg-0123456789abcdef" + choice.between(0, 9)));
            }
            if (platform.isFargate() && !fields.toString().contains("provider-")) {
                configuration.put("assignPublicIp", choice.of("ENABLED", "DISABLED"));
            }
            fields.put("networkConfiguration", object("awsvpcConfiguration", configuration));
        }
        if (platform.isEc2() && !daemon && choice.in(30)) {
            fields.put(
                    "placementStrategies",
                    List.of(
                            object("type", "spread", "field", "attribute:ecs.availability-zone"),
                            object("type", "binpack", "field", choice.of("cpu", "memory"))));
        }
        if (platform.isEc2() && choice.in(20)) {
            fields.put(
                    "placementConstraints",
                    List.of(choice.of(
                            object("type", "distinctInstance"),
                            object("type", "memberOf", "expression", "attribute:ecs.os-type == linux"))));
        }
    }

    private void balancers() {
        List<Object> balancers = new ArrayList<>();
        for (ValidContainer container : task.containers()) {
            for (Object mapping : tcp(container)) {
                boolean wanted = codeDeploy ? balancers.isEmpty() : balancers.size() < 5 && choice.in(30);
                if (wanted && !platform.isExternal() && mapping instanceof Map<?, ?> port) {
                    balancers.add(object(
                            "containerName",
                            container.name(),
                            "containerPort",
                            String.valueOf(port.get("containerPort")),
                            "targetGroupArn",
                            "arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/tg-" + balancers.size()
                                    + "/0123456789abcdef"));
                }
            }
        }
        if (!balancers.isEmpty()) {
            fields.put("loadBalancers", balancers);
            if (choice.in(50)) {
                fields.put("healthCheckGracePeriodSeconds", choice.between(0, 3600));
            }
        }
    }

    private void discovery() {
        String registry = "arn:aws:servicediscovery:eu-west-1:111111111111:service/srv-0123456789abcdef";
        if (platform.hasOwnInterface() && !codeDeploy && choice.in(20)) {
            fields.put("serviceRegistries", List.of(object("registryArn", registry)));
        }
        List<Object> exposed = new ArrayList<>();
        for (ValidContainer container : task.containers()) {
            for (Map<?, ?> mapping : container.ports()) {
                if (mapping.containsKey("name") && !"udp".equals(mapping.get("protocol"))) {
                    exposed.add(object(
                            "portName",
                            mapping.get("name"),
                            "discoveryName",
                            "found-" + exposed.size(),
                            "clientAliases",
                            List.of(object("port", 8000 + exposed.size(), "dnsName", "shop.local"))));
                }
            }
        }
        boolean possible = platform.isLinux() && platform.hasOwnInterface() && !codeDeploy && !platform.isExternal();
        if (possible && task.fields().containsKey("memory") && choice.in(30)) {
            fields.put(
                    "serviceConnectConfiguration", object("enabled", true, "namespace", "shop", "services", exposed));
        }
    }

    private void rest() {
        if (task.volumes().ofService() != null) {
            Map<String, Object> disk =
                    object("roleArn", "arn:aws:iam::111111111111:role/disks", "sizeInGiB", choice.between(1, 16384));
            disk.put("volumeType", choice.of("gp2", "gp3"));
            disk.put("filesystemType", choice.of("xfs", "ext4"));
            fields.put(
                    "volumeConfigurations",
                    List.of(object("name", task.volumes().ofService(), "managedEBSVolume", disk)));
        }
        if (choice.in(20)) {
            fields.put("enableExecuteCommand", choice.in(50));
        }
        if (choice.in(20)) {
            fields.put("propagateTags", choice.of("SERVICE", "TASK_DEFINITION"));
            fields.put("enableECSManagedTags", true);
        }
        if (platform == Platform.FARGATE && choice.in(20)) {
            fields.put("platformVersion", choice.of("LATEST", "1.4.0"));
        }
    }

    private void scaling() {
        List<String> metrics = new ArrayList<>(List.of("CPUUtilization", "MemoryUtilization"));
        List<Object> policies = new ArrayList<>();
        for (String metric : scaling.isEmpty() ? List.<String>of() : choice.some(metrics)) {
            policies.add(
                    tracking(object("predefinedMetricType", "ECSServiceAverage" + metric), choice.between(1, 100)));
        }
        if (!scaling.isEmpty() && fields.containsKey("loadBalancers") && !codeDeploy && choice.in(50)) {
            Map<String, Object> metric = object("predefinedMetricType", "ALBRequestCountPerTarget");
            metric.put("resourceLabel", "app/lb/0123456789abcdef/targetgroup/tg-0/0123456789abcdef");
            policies.add(tracking(metric, choice.between(1, 100000)));
        }
        if (!scaling.isEmpty()) {
            scaling.put("policies", policies);
        }
    }

    private static Map<String, Object> tracking(Map<String, Object> metric, int target) {
        return object(
                "policyName",
                String.valueOf(metric.get("predefinedMetricType")),
                "policyType",
                "TargetTrackingScaling",
                "targetTrackingScalingPolicyConfiguration",
                object("targetValue", target, "predefinedMetricSpecification", metric));
    }
}
