package dev.longshore.sampleapps.bluegreen;

import dev.longshore.network.NetworkProps;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Peer;
import software.constructs.Construct;

/** A page whose new versions are tested inside of the network first, and taken back where they answer with errors. */
public final class BlueGreenStack extends Stack {
    private static final int TESTS = 8080;

    /** Defines the stack. */
    public BlueGreenStack(Construct scope, String id) {
        super(scope, id);
        WebService.create(
                this,
                "Web",
                s -> s.profile(Profile.DEVELOPMENT)
                        .addContainer(
                                "nginx",
                                "public.ecr.aws/nginx/nginx-unprivileged:1.29",
                                c -> c.port(8080).healthCheck(h -> h.shell("curl -fs http://localhost:8080/")))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60))
                        .deployment(d -> d.blueGreen()
                                .testListener(TESTS, Peer.ipv4(NetworkProps.DEFAULT_CIDR))
                                .bakeTime(Duration.minutes(10))
                                .rollbackOnErrors(20)
                                .rollbackOnCpuPercent(90)));
    }
}
