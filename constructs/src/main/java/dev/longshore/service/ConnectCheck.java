package dev.longshore.service;

import dev.longshore.connect.ConnectOptions;
import dev.longshore.connect.Connection;
import dev.longshore.connect.Endpoint;
import dev.longshore.connect.ServeOptions;
import dev.longshore.internal.ConnectRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.TakenNames;
import dev.longshore.internal.WholeSeconds;
import dev.longshore.task.NetworkMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.servicediscovery.INamespace;

/** What the rules can't see of connections: clusters, and services of other stacks. */
final class ConnectCheck {
    private final EcsServiceProps props;
    private final OptionCheck check;

    ConnectCheck(EcsServiceProps props, OptionCheck check) {
        this.props = props;
        this.check = check;
    }

    void judge(boolean routed) {
        ConnectOptions options = props.connect();
        if (options.isProxied()) {
            proxied(options, routed);
        } else {
            check.require(
                    options.accessLogs() == null,
                    ConnectRule.NO_PROXY,
                    "accessLogs",
                    null,
                    "needs Service Connect, and this service neither serves a name nor connects to one",
                    "add serveAs(\"orders\") or connectTo(orders), or leave 'accessLogs' out");
            DiscoveryCheck.of(props, check, null);
        }
        lattice(options);
    }

    private void proxied(ConnectOptions options, boolean routed) {
        boolean possible = Namespaces.isPossible(props);
        check.require(
                possible,
                ConnectRule.NAMESPACE,
                "connectTo",
                null,
                "and 'serveAs' need a namespace, which the cluster that is there already does not have",
                "import it with a default namespace, or let EcsCluster make the cluster");
        proxyNetwork();
        INamespace here = Namespaces.there(props);
        ServeOptions serve = options.serve();
        if (serve != null) {
            served(serve, here);
            EncryptedPortCheck.of(props, check, routed);
        }
        DiscoveryCheck.of(props, check, here);
        Set<String> variables = new HashSet<>();
        for (Connection connection : options.connections()) {
            Endpoint endpoint = connection.target().getEndpoint();
            String there = endpoint == null ? null : endpoint.namespace();
            // Without a namespace the cluster makes one, which is another.
            boolean same = here == null ? !possible : there == null || there.equals(here.getNamespaceArn());
            connected(connection, endpoint, there == null || same, variables);
        }
    }

    private void proxyNetwork() {
        NetworkMode mode = props.task().networkMode();
        check.require(
                // On Windows it is SVC-046b.
                mode == NetworkMode.AWSVPC
                        || mode == NetworkMode.BRIDGE
                        || props.task().isWindows(),
                OptionRule.PROXY_NETWORK,
                "networkMode",
                mode,
                "must be AWSVPC or BRIDGE with Service Connect",
                "leave it out, or set BRIDGE");
    }

    private void served(ServeOptions serve, @Nullable INamespace here) {
        check.require(
                Connecting.port(props) != null,
                ConnectRule.SERVED_PORT,
                "serveAs",
                serve.port() == null ? serve.name() : serve.port(),
                "must lead to a TCP port of a container, and to no range",
                "add port(8080) to the container that serves");
        String taken = here == null ? null : TakenNames.owner(here, serve.name());
        check.require(
                taken == null,
                ConnectRule.SERVED_NAME,
                "serveAs",
                serve.name(),
                "must be unique in the namespace, and is the name of " + taken,
                "choose another name");
        WholeSeconds.of(serve.perRequestTimeout(), ConnectRule.WHOLE_SECONDS, "perRequestTimeout", check);
        WholeSeconds.of(serve.idleTimeout(), ConnectRule.WHOLE_SECONDS, "idleTimeout", check);
    }

    private void connected(
            Connection connection, @Nullable Endpoint endpoint, boolean sameNamespace, Set<String> variables) {
        check.require(
                endpoint != null,
                ConnectRule.NOTHING_SERVED,
                "connectTo",
                null,
                "leads to a service that is reached by no name",
                "add serveAs(\"orders\") to that service");
        if (endpoint == null) {
            return;
        }
        check.require(
                sameNamespace,
                ConnectRule.OTHER_NAMESPACE,
                "connectTo",
                endpoint.name(),
                "must be in the namespace of this service's cluster",
                "run both in one cluster, or give both clusters one namespace with serviceConnectNamespace(existing)");
        String variable = connection.variable() == null ? endpoint.variable() : connection.variable();
        check.require(
                variables.add(variable),
                OptionRule.CONTRADICTION,
                "connectTo",
                endpoint.name(),
                "would set environment variable " + variable + " a second time",
                "name another: connectTo(orders, \"OLD_ORDERS_URL\")");
    }

    private void lattice(ConnectOptions options) {
        List<String> arns = options.latticeTargetGroups();
        check.require(
                arns.isEmpty() || Connecting.port(props) != null,
                ConnectRule.SERVED_PORT,
                "latticeTargetGroup",
                null,
                "must lead to a TCP port of a container, and to no range",
                "add port(8080) to the container that serves");
        Set<String> seen = new HashSet<>();
        for (String arn : arns) {
            check.require(
                    seen.add(arn),
                    OptionRule.CONTRADICTION,
                    "latticeTargetGroup",
                    arn,
                    "is given twice",
                    "leave one of them out");
        }
    }
}
