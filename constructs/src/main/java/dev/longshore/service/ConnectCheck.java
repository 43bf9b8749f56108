package dev.longshore.service;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.connect.ConnectOptions;
import dev.longshore.connect.Connection;
import dev.longshore.connect.Endpoint;
import dev.longshore.connect.ServeOptions;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.task.NetworkMode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules can't see of connections: clusters, and services of other stacks. */
final class ConnectCheck {
    private final EcsServiceProps props;
    private final OptionCheck check;

    ConnectCheck(EcsServiceProps props, OptionCheck check) {
        this.props = props;
        this.check = check;
    }

    void judge() {
        ConnectOptions options = props.connect();
        if (!options.isProxied()) {
            lattice(options);
            return;
        }
        check.require(
                Namespaces.isPossible(props),
                OptionRule.NAMESPACE,
                "connectTo",
                null,
                "and 'serveAs' need a namespace, which the cluster that is there already does not have",
                "import it with a default namespace, or let EcsCluster make the cluster");
        proxyNetwork();
        ServeOptions serve = options.serve();
        if (serve != null) {
            served(serve);
        }
        Set<String> variables = new HashSet<>();
        String here = Namespaces.arn(props);
        options.connections().forEach(connection -> connected(connection, here, variables));
        lattice(options);
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

    private void served(ServeOptions serve) {
        check.require(
                Connecting.port(props) != null,
                OptionRule.SERVED_PORT,
                "serveAs",
                serve.port() == null ? serve.name() : serve.port(),
                "must lead to a port of a container",
                "add port(8080) to the container that serves");
        EcsCluster cluster = props.cluster();
        String taken = cluster == null ? null : cluster.getServedNames().get(serve.name());
        check.require(
                taken == null,
                OptionRule.SERVED_NAME,
                "serveAs",
                serve.name(),
                "must be unique in the namespace, and is the name of " + taken,
                "choose another name");
    }

    private void connected(Connection connection, @Nullable String here, Set<String> variables) {
        Endpoint endpoint = connection.target().getEndpoint();
        check.require(
                endpoint != null,
                OptionRule.NOTHING_SERVED,
                "connectTo",
                null,
                "leads to a service that is reached by no name",
                "add serveAs(\"orders\") to that service");
        if (endpoint == null) {
            return;
        }
        String there = endpoint.namespace();
        check.require(
                there == null || here == null || there.equals(here),
                OptionRule.OTHER_NAMESPACE,
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
        check.require(
                options.latticeTargetGroups().isEmpty() || Connecting.port(props) != null,
                OptionRule.SERVED_PORT,
                "latticeTargetGroup",
                null,
                "must lead to a port of a container",
                "add port(8080) to the container that serves");
    }
}
