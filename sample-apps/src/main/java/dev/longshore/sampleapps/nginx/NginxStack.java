package dev.longshore.sampleapps.nginx;

import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.LinuxCapability;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** NGINX behind a load balancer, scaled by CPU and by requests. */
public final class NginxStack extends Stack {
    /** Defines the stack. */
    public NginxStack(Construct scope, String id) {
        super(scope, id);
        WebService.create(
                this,
                "Nginx",
                s -> s.profile(Profile.DEVELOPMENT)
                        .addContainer(
                                "nginx",
                                "public.ecr.aws/nginx/nginx:1.29",
                                c -> c.port(80)
                                        .scratch("/var/cache/nginx", "/var/run")
                                        // The master process starts as root and its workers drop to the user nginx.
                                        .capabilities(
                                                LinuxCapability.CHOWN,
                                                LinuxCapability.SETGID,
                                                LinuxCapability.SETUID,
                                                LinuxCapability.NET_BIND_SERVICE)
                                        .healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60).requestsPerTask(1000)));
    }
}
