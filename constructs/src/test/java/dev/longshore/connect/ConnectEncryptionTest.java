package dev.longshore.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.testing.Synth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;

/** TLS between proxies, on a port that a load balancer leads to as well. */
class ConnectEncryptionTest extends TwoServices {
    private static final String REFUSED = "LS-144 error: 'tls' must not be of a port to which a";
    private static final String ARN = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1";

    @Test
    void plain_http_to_the_port_of_the_proxy_is_refused() {
        HttpLoadBalancer balancer = balancer();
        assertThatThrownBy(() -> encrypted(8080, s -> s.route(balancer))).hasMessageContaining(REFUSED);
    }

    @Test
    void https_to_the_port_of_the_proxy_is_what_it_expects() {
        HttpLoadBalancer balancer = balancer();
        encrypted(8080, s -> s.route(balancer, r -> r.targets(t -> t.https())));
        assertThat(Synth.of(stack)
                        .only("AWS::ElasticLoadBalancingV2::TargetGroup")
                        .at("Protocol"))
                .isEqualTo("HTTPS");
    }

    @Test
    void what_is_said_of_the_target_group_itself_is_taken_as_meant() {
        HttpLoadBalancer balancer = balancer();
        encrypted(
                8080, s -> s.route(balancer).customizeTargetGroup(group -> group.protocol(ApplicationProtocol.HTTPS)));
        assertThat(Synth.of(stack)
                        .only("AWS::ElasticLoadBalancingV2::TargetGroup")
                        .at("Protocol"))
                .isEqualTo("HTTPS");
    }

    @Test
    void another_port_of_the_container_stays_plain() {
        HttpLoadBalancer balancer = balancer();
        encrypted(9090, s -> s.route(balancer));
        assertThat(Synth.of(stack)
                        .only("AWS::ElasticLoadBalancingV2::TargetGroup")
                        .at("Port"))
                .isEqualTo(8080);
    }

    @Test
    void tls_that_ends_at_a_tcp_load_balancer_is_refused() {
        assertThatThrownBy(() -> listening(l -> l.tls(
                        Certificate.fromCertificateArn(stack, "Certificate", "arn:aws:acm:eu-west-1:1:certificate/1"))))
                .hasMessageContaining(REFUSED);
    }

    @Test
    void tls_of_the_clients_of_a_tcp_load_balancer_is_told_of() {
        listening(l -> {});
        Annotations.fromStack(stack)
                .hasWarning("*", Match.stringLikeRegexp(".*its clients have to speak TLS, and trust that authority.*"));
    }

    @Test
    void the_tag_that_the_policy_asks_of_an_authority_is_in_the_docs() throws Exception {
        assertThat(Files.readString(Path.of("../docs/connect.md"))).contains("`" + ConnectTls.AUTHORITY_TAG + "`");
    }

    private HttpLoadBalancer balancer() {
        return HttpLoadBalancer.create(
                stack, "Balancer", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
    }

    private void listening(Consumer<TcpListener.Builder> listener) {
        TcpLoadBalancer balancer = TcpLoadBalancer.create(
                stack, "Balancer", b -> b.vpc(cluster.getVpc()).allowFromAnywhere());
        encrypted(8080, s -> s.listen(balancer, listener));
    }

    private void encrypted(int port, Consumer<EcsServiceProps.Builder> more) {
        EcsService.create(
                stack,
                "Orders",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080).port(9090))
                        .connect(c -> c.serveAs("orders", o -> o.port(port).tls(ConnectTls.authority(ARN))))
                        .apply(more));
    }
}
