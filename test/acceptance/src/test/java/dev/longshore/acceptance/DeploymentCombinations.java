package dev.longshore.acceptance;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.deployment.Deployment;
import dev.longshore.deployment.DeploymentStrategy;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.ContainerOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** A program with a service of each strategy on each capacity behind each gateway; it says what is refused. */
final class DeploymentCombinations {
    static final String REFUSED = "refused: ";

    /** What leads to a service; the name is the end of its id. */
    enum Gateway {
        NONE,
        APPLICATION,
        NETWORK,
        CONNECT
    }

    private DeploymentCombinations() {}

    public static void main(String[] args) {
        App app = new App(
                AppProps.builder().analyticsReporting(false).treeMetadata(false).build());
        capacities().forEach((name, capacity) -> define(new Stack(app, name), capacity));
        app.synth();
    }

    /** Returns a capacity of each kind; its name is that of a stack. */
    static Map<String, Capacity> capacities() {
        Map<String, Capacity> capacities = new LinkedHashMap<>();
        capacities.put("Fargate", Capacity.FARGATE);
        capacities.put("FargateSpot", Capacity.FARGATE_SPOT);
        capacities.put("Ec2", Capacity.of("Instances"));
        capacities.put("ManagedInstances", Capacity.of("Managed"));
        capacities.put("External", Capacity.EXTERNAL);
        return capacities;
    }

    private static void define(Stack stack, Capacity capacity) {
        EcsCluster cluster = EcsCluster.create(
                stack,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity("Instances", ec2 -> ec2.instanceTypes("m7g.large", "m6g.large"))
                        .addManagedInstances("Managed", m -> {})
                        .externalInstances());
        HttpLoadBalancer balancer = HttpLoadBalancer.create(
                stack,
                "Balancer",
                lb -> lb.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .plainHttp()
                        .allowFromAnywhere());
        TcpLoadBalancer door = TcpLoadBalancer.create(
                stack,
                "Door",
                lb -> lb.profile(Profile.DEVELOPMENT).vpc(cluster.getVpc()).allowFromAnywhere());
        int priority = 1;
        for (DeploymentStrategy strategy : DeploymentStrategy.values()) {
            int next = priority++;
            for (Gateway gateway : Gateway.values()) {
                service(stack, cluster, capacity, strategy, gateway, s -> {
                    switch (gateway) {
                        case APPLICATION ->
                            s.route(balancer, r -> r.path("/" + next).priority(1 + next));
                        case NETWORK -> s.listen(door, l -> l.port(next));
                        case CONNECT -> s.serveAs("app" + next);
                        default -> {}
                    }
                });
            }
        }
    }

    private static void service(
            Stack stack,
            EcsCluster cluster,
            Capacity capacity,
            DeploymentStrategy strategy,
            Gateway gateway,
            Consumer<EcsServiceProps.Builder> reached) {
        String id = strategy.name() + gateway.name();
        try {
            EcsService.create(
                    stack,
                    id,
                    s -> s.cluster(cluster)
                            .capacity(capacity)
                            .addContainer(
                                    "app",
                                    "public.ecr.aws/nginx/nginx-unprivileged:1.29",
                                    c -> container(c, gateway != Gateway.NONE))
                            .deployment(d -> strategy(d, strategy))
                            .apply(reached));
        } catch (InvalidInputException e) {
            Finding first = e.findings().get(0);
            stack.getNode().tryRemoveChild(id);
            System.out.println(REFUSED + stack.getStackName() + "/" + id + "|" + first.rule() + "|"
                    + first.message().replaceAll(", got .*", ""));
        }
    }

    // What listens and gets no requests is warned of (SVC-032).
    private static void container(ContainerOptions.Builder container, boolean routed) {
        container.healthCheck(h -> h.shell("true"));
        if (routed) {
            container.port(8080);
        }
    }

    private static void strategy(Deployment.Builder deployment, DeploymentStrategy strategy) {
        switch (strategy) {
            case BLUE_GREEN -> deployment.blueGreen();
            case CANARY -> deployment.canary();
            case LINEAR -> deployment.linear();
            default -> deployment.rolling();
        }
    }
}
