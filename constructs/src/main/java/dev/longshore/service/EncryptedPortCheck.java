package dev.longshore.service;

import dev.longshore.connect.ServeOptions;
import dev.longshore.internal.ConnectRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.loadbalancer.Route;
import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.NetworkMode;
import org.jspecify.annotations.Nullable;

/** Whether what a load balancer sends to a port is what the proxy expects there: TLS, where proxies speak it. */
final class EncryptedPortCheck {
    private static final String OTHER_PORT =
            "serve another port of the container with o.port(9090), or leave 'tls' out";

    private final EcsServiceProps props;
    private final OptionCheck check;
    private final int port;

    private EncryptedPortCheck(EcsServiceProps props, OptionCheck check, int port) {
        this.props = props;
        this.check = check;
        this.port = port;
    }

    static void of(EcsServiceProps props, OptionCheck check, boolean routed) {
        ServeOptions serve = props.connect().serve();
        ContainerPort port = Connecting.port(props);
        // Elsewhere the proxy has a port of its own.
        boolean shared = props.task().networkMode() == NetworkMode.AWSVPC;
        if (serve == null || serve.tls() == null || port == null || !shared) {
            return;
        }
        EncryptedPortCheck all = new EncryptedPortCheck(props, check, port.port());
        props.routes().forEach(routing -> all.route(routing.route()));
        if (routed && !props.isRouted()) {
            all.route(Route.builder().build());
        }
        props.listeners().forEach(listening -> all.listener(listening.listener()));
    }

    private void route(Route route) {
        check.require(
                !isEncrypted(ServedPort.of(props.task(), route))
                        || route.targets().https()
                        // What it says of the protocol is not seen here.
                        || props.customizeTargetGroup() != null,
                ConnectRule.ENCRYPTED_PORT,
                "tls",
                port,
                "must not be of a port to which a load balancer speaks plain HTTP: the proxy listens there with TLS",
                "write route(balancer, r -> r.targets(t -> t.https())), or serve another port of the container");
    }

    private void listener(TcpListener listener) {
        ServedPort served = ServedPort.of(props.task(), listener);
        if (served == null
                || listener.customizeTargetGroup() != null
                || !listener.protocol().hasTcp()) {
            return;
        }
        ServedPort checked = TcpTargets.checked(listener, served);
        boolean encrypted = isEncrypted(served);
        boolean ended = encrypted && listener.protocol() == TcpListener.Protocol.TLS;
        boolean asked = checked != null && isEncrypted(checked) && checked.isFirst() && checked.httpPath() != null;
        check.require(
                !ended && !asked,
                ConnectRule.ENCRYPTED_PORT,
                "tls",
                port,
                "must not be of a port to which a TCP load balancer speaks plain: the proxy listens there with TLS",
                OTHER_PORT);
        check.advise(
                !encrypted || ended || asked,
                ConnectRule.ENCRYPTED_PORT,
                "tls",
                port,
                "is also of a port that a TCP load balancer leads to: its clients have to speak TLS, and trust that"
                        + " authority",
                OTHER_PORT);
    }

    private boolean isEncrypted(@Nullable ServedPort served) {
        return served != null && served.port().port() == port;
    }
}
