package dev.longshore.sampleapps.ec2andfargate;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.task.LinuxCapability;
import dev.longshore.task.NetworkMode;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Two services of one cluster behind one load balancer: the shop on Fargate, the catalogue on EC2, both with Spot. */
public final class Ec2AndFargateStack extends Stack {
    /** The capacity that the cluster has beside Fargate. */
    private static final String INSTANCES = "Instances";

    /** Defines the stack. */
    public Ec2AndFargateStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity(
                                INSTANCES,
                                // One on demand, three of four beyond it on Spot, from four pools.
                                ec2 -> ec2.instanceTypes("m7g.large", "m6g.large", "m8g.large", "m6gd.large")
                                        .instances(1, 6)
                                        .onDemandBase(1)
                                        .spotShare(75)));
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                this,
                "LoadBalancer",
                lb -> lb.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .plainHttp()
                        .allowFromAnywhere());
        EcsService.create(
                this,
                "Shop",
                s -> s.cluster(cluster)
                        .apply(Ec2AndFargateStack::web)
                        .capacity(Capacity.FARGATE.base(2), Capacity.FARGATE_SPOT.weight(3))
                        .scaling(sc -> sc.tasks(2, 8).targetCpuPercent(60))
                        .route(gateway));
        EcsService.create(
                this,
                "Catalogue",
                s -> s.cluster(cluster)
                        .apply(Ec2AndFargateStack::web)
                        .capacity(Capacity.of(INSTANCES))
                        // Several tasks share the ports of an instance, and its network interface.
                        .networkMode(NetworkMode.BRIDGE)
                        .tasks(4)
                        .route(gateway, r -> r.path("/catalogue/*").priority(10)));
        CfnOutput.Builder.create(this, "Url")
                .description("Where the shop answers")
                .value(gateway.getUrl())
                .build();
    }

    private static void web(EcsServiceProps.Builder options) {
        options.profile(Profile.DEVELOPMENT)
                .addContainer(
                        "nginx",
                        "public.ecr.aws/nginx/nginx:1.29",
                        c -> c.port(80)
                                .scratch("/var/cache/nginx", "/var/run")
                                .capabilities(
                                        LinuxCapability.CHOWN,
                                        LinuxCapability.SETGID,
                                        LinuxCapability.SETUID,
                                        LinuxCapability.NET_BIND_SERVICE)
                                .healthCheck(h -> h.httpGet("/")));
    }
}
