package dev.longshore.sampleapps.microservices;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.operations.AlarmTopic;
import dev.longshore.pattern.BackendService;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.service.ServiceOptions;
import dev.longshore.task.LinuxCapability;
import java.util.function.Consumer;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * A shop behind a gateway, and what it calls: the orders, and the catalogue that both read. Each scales alone,
 * and a new shop gets a tenth of the requests first.
 */
public final class MicroservicesStack extends Stack {
    /** Defines the stack. */
    public MicroservicesStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        HttpLoadBalancer gateway = HttpLoadBalancer.create(
                this,
                "LoadBalancer",
                lb -> lb.profile(Profile.DEVELOPMENT)
                        .vpc(cluster.getVpc())
                        .plainHttp()
                        .allowFromAnywhere());
        AlarmTopic alarms = AlarmTopic.create(this, "Alarms", t -> {});
        Consumer<ServiceOptions<?>> common = s -> s.profile(Profile.DEVELOPMENT)
                .cluster(cluster)
                .alarms(alarms)
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

        BackendService catalogue = BackendService.create(
                this,
                "Catalogue",
                s -> s.apply(common).scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60)));
        BackendService orders = BackendService.create(
                this,
                "Orders",
                s -> s.apply(common)
                        .connectTo(catalogue)
                        .deployment(d -> d.canary().rollbackOnCpuPercent(90))
                        .scaling(sc -> sc.tasks(2, 4).targetMemoryPercent(70)));
        WebService.create(
                this,
                "Shop",
                s -> s.apply(common)
                        .connectTo(catalogue)
                        .connectTo(orders)
                        .route(gateway)
                        .scaling(sc -> sc.tasks(2, 10).targetCpuPercent(50))
                        .deployment(d -> d.canary(10, Duration.minutes(5)).rollbackOnErrors(20)));
    }
}
