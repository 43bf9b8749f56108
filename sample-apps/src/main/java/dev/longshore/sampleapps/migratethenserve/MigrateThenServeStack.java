package dev.longshore.sampleapps.migratethenserve;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.OneOffTask;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A migration that must end well before the service behind a load balancer rolls out. */
public final class MigrateThenServeStack extends Stack {
    /** Defines the stack. */
    public MigrateThenServeStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(this, "Cluster", c -> c.profile(Profile.DEVELOPMENT));
        OneOffTask migration = OneOffTask.create(
                this,
                "Migration",
                t -> t.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "migrate",
                                "public.ecr.aws/docker/library/busybox:1.37",
                                c -> c.command("sh", "-c", "echo 'Nothing to migrate'")));
        WebService shop = WebService.create(
                this,
                "Shop",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "nginx",
                                "public.ecr.aws/nginx/nginx-unprivileged:1.29",
                                c -> c.port(8080).healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .tasks(2));
        migration.addGatedServices(shop.getService());
    }
}
