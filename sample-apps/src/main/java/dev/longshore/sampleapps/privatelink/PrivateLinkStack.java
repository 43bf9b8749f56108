package dev.longshore.sampleapps.privatelink;

import dev.longshore.pattern.TcpService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** A service that another account reaches through PrivateLink, and nobody else: a TCP load balancer without addresses. */
public final class PrivateLinkStack extends Stack {
    /** Who may make endpoints; {@code cdk deploy private-link -c consumer=…} takes another one. */
    private static final String CONSUMER = "arn:aws:iam::111122223333:root";

    /** Defines the stack. */
    public PrivateLinkStack(Construct scope, String id) {
        super(scope, id);
        Object consumer = getNode().tryGetContext("consumer");
        TcpService.create(
                this,
                "Shop",
                s -> s.profile(Profile.DEVELOPMENT)
                        .addContainer(
                                "nginx",
                                "nginxinc/nginx-unprivileged:1.29",
                                c -> c.port(8080).healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.VCPU_0_25_GB_0_5)
                        .listen(l -> l.port(80))
                        .loadBalancer(lb -> lb.internal(true)
                                .endpointService(
                                        e -> e.allowPrincipal(consumer == null ? CONSUMER : consumer.toString()))));
    }
}
