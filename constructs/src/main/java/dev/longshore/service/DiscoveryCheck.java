package dev.longshore.service;

import dev.longshore.cluster.CapacityType;
import dev.longshore.connect.Discovery;
import dev.longshore.connect.ServeOptions;
import dev.longshore.internal.ConnectRule;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.TakenNames;
import dev.longshore.task.NetworkMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.amazon.awscdk.services.servicediscovery.NamespaceType;

/** Whether a service can have its DNS name. */
final class DiscoveryCheck {
    private static final String LABEL = "([a-zA-Z0-9_][a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])";
    private static final Pattern NAME = Pattern.compile("(?=.{1,127}$)" + LABEL + "(\\." + LABEL + ")*");

    private final EcsServiceProps props;
    private final OptionCheck check;

    private DiscoveryCheck(EcsServiceProps props, OptionCheck check) {
        this.props = props;
        this.check = check;
    }

    static void of(EcsServiceProps props, OptionCheck check, @Nullable INamespace here) {
        List<Discovery> discoveries = props.connect().discoveries();
        if (discoveries.isEmpty()) {
            return;
        }
        DiscoveryCheck all = new DiscoveryCheck(props, check);
        all.service(discoveries);
        discoveries.forEach(each -> all.name(each, here));
    }

    private void service(List<Discovery> discoveries) {
        NetworkMode mode = props.task().networkMode();
        check.require(
                discoveries.size() == 1,
                ConnectRule.DISCOVERY,
                "discoverableAs",
                discoveries.get(discoveries.size() - 1).name(),
                "must be said once: ECS registers the tasks of a service in one place",
                "leave one out");
        check.require(
                props.task().capacityType() != CapacityType.EXTERNAL,
                ConnectRule.DISCOVERY,
                "discoverableAs",
                null,
                "must be left out on external instances: ECS registers no tasks of theirs",
                "leave it out");
        check.require(
                mode != NetworkMode.NONE,
                ConnectRule.DISCOVERY,
                "discoverableAs",
                null,
                "must be left out with NetworkMode.NONE: the tasks have no address",
                "leave it out, or use another network mode");
        check.require(
                mode == NetworkMode.AWSVPC || mode == NetworkMode.NONE || Connecting.discovered(props) != null,
                ConnectRule.SERVED_PORT,
                "discoverableAs",
                null,
                "must lead to a port of a container, and to no range, where tasks share the ports of their instance",
                "add port(8080) to the container that serves");
    }

    private void name(Discovery discovery, @Nullable INamespace here) {
        String name = discovery.name();
        check.require(
                LateValue.isIn(name) || NAME.matcher(name).matches(),
                ConnectRule.DISCOVERY,
                "discoverableAs",
                "'" + name + "'",
                "must be a DNS name of at most 127 letters, digits, '-', '_' and '.'",
                "name it such as stock");
        check.require(
                discovery.namespace().getType() != NamespaceType.HTTP,
                ConnectRule.DISCOVERY,
                "discoverableAs",
                name,
                "must be in a namespace with DNS, and this one has HTTP alone",
                "use a PrivateDnsNamespace, or serveAs(\"" + name + "\")");
        ServeOptions serve = props.connect().serve();
        boolean own = serve != null
                && serve.name().equals(name)
                && discovery.namespace().equals(here);
        String taken = own ? "serveAs of this service" : TakenNames.owner(discovery.namespace(), name);
        check.require(
                taken == null,
                ConnectRule.SERVED_NAME,
                "discoverableAs",
                name,
                "must be unique in the namespace, and is the name of " + taken,
                "choose another name");
    }
}
