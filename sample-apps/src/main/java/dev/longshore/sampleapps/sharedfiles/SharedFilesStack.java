package dev.longshore.sampleapps.sharedfiles;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.service.EcsService;
import dev.longshore.storage.EfsFileSystem;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A page that a service on Fargate writes and a service on EC2 serves: one file system, in every zone. */
public final class SharedFilesStack extends Stack {
    private static final String WRITE_A_PAGE =
            "while true; do echo \"<h1>Written on $(hostname) at $(date)</h1>\" > /pages/index.html; sleep 5; done";

    /** Defines the stack. */
    public SharedFilesStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity("ec2", e -> e.instanceTypes("t4g.small").instances(1, 3)));
        EfsFileSystem pages = EfsFileSystem.create(
                this, "Pages", f -> f.profile(Profile.DEVELOPMENT).cluster(cluster));
        EcsService writer = EcsService.create(
                this,
                "Writer",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .addContainer(
                                "writer",
                                "public.ecr.aws/docker/library/busybox:1.37",
                                c -> c.command("sh", "-c", WRITE_A_PAGE).mount(pages, "/pages"))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .tasks(1));
        WebService reader = WebService.create(
                this,
                "Reader",
                s -> s.profile(Profile.DEVELOPMENT)
                        .cluster(cluster)
                        .capacity(Capacity.of("ec2"))
                        .addContainer(
                                "nginx",
                                "public.ecr.aws/nginx/nginx-unprivileged:1.29",
                                c -> c.port(8080)
                                        .mountReadOnly(pages, "/usr/share/nginx/html")
                                        .healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .tasks(2));
        // Until there is a page, the load balancer would find nothing to serve.
        reader.getService().getNode().addDependency(writer.getService());
    }
}
