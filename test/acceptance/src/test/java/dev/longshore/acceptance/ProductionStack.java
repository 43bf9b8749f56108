package dev.longshore.acceptance;

import dev.longshore.pattern.WebService;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.constructs.Construct;

/** What the bundled apps are not, because they are to be tried without a certificate: HTTPS, and production's defaults. */
final class ProductionStack extends Stack {
    static final String CERTIFICATE =
            "arn:aws:acm:eu-west-1:111122223333:certificate/11112222-3333-4444-5555-666677778888";

    ProductionStack(Construct scope, String id) {
        super(scope, id);
        ICertificate certificate = Certificate.fromCertificateArn(this, "Certificate", CERTIFICATE);
        ContainerImage image =
                ContainerImage.fromEcrRepository(Repository.fromRepositoryName(this, "Images", "shop"), "1.0");
        WebService.create(
                this,
                "Shop",
                s -> s.addContainer("web", image, c -> c.port(8080).user("1000").healthCheck(h -> h.httpGet("/health")))
                        .loadBalancer(lb -> lb.https(certificate).allowFrom(Peer.ipv4("203.0.113.0/24"))));
    }
}
