package dev.longshore.acceptance;

import dev.longshore.pattern.WebService;
import dev.longshore.pattern.WebServiceProps;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.ec2.Peer;

/** The web services whose templates are looked into, each synthesized once. */
enum WebServices {
    /** HTTPS with a certificate; the number of tasks is fixed. */
    HTTPS(stack -> define(
            stack,
            s -> s.loadBalancer(
                    lb -> lb.https(Certificate.fromCertificateArn(stack, "Certificate", ProductionStack.CERTIFICATE))
                            .allowFrom(Peer.ipv4(WebServices.CLIENTS))))),

    /** Plain HTTP; the load decides how many tasks run. */
    HTTP(stack -> define(
            stack,
            s -> s.loadBalancer(lb -> lb.plainHttp().allowFrom(Peer.ipv4(WebServices.CLIENTS)))
                    .scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60).requestsPerTask(1000))));

    /** From where the load balancer may be reached, and nowhere else. */
    static final String CLIENTS = "203.0.113.0/24";

    static final int PORT = 8080;

    // Nobody changes it after synthesis.
    @SuppressWarnings("ImmutableEnumChecker")
    private final TemplateOf template;

    WebServices(Consumer<Stack> content) {
        template = TemplateOf.stack(content);
    }

    TemplateOf template() {
        return template;
    }

    private static void define(Stack stack, Consumer<WebServiceProps.Builder> options) {
        WebService.create(
                stack,
                "Api",
                s -> s.addContainer(
                                "app",
                                "public.ecr.aws/docker/library/httpd:2.4",
                                c -> c.port(PORT).healthCheck(h -> h.httpGet("/health")))
                        .apply(options));
    }
}
