package dev.longshore.sampleapps.express;

import dev.longshore.pattern.ExpressService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** NGINX in ECS Express Mode: AWS makes the load balancer, its certificate and the deployments. */
public final class ExpressStack extends Stack {
    /** Defines the stack. */
    public ExpressStack(Construct scope, String id) {
        super(scope, id);
        ExpressService.create(
                this,
                "Page",
                s -> s.profile(Profile.DEVELOPMENT)
                        .image("public.ecr.aws/nginx/nginx-unprivileged:1.29")
                        .port(8080)
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .tasks(2, 6)
                        .allowFromAnywhere());
    }
}
