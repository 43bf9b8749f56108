package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A listener of a load balancer. */
public final class Listener extends Routing {
    /** What a template calls this. */
    public static final Kind<Listener> KIND = new Kind<>("AWS::ElasticLoadBalancingV2::Listener", Listener::new);

    /** Views a resource of a template as this. */
    public Listener(Resource resource) {
        super(resource);
    }

    /** Returns the load balancer. */
    public @Nullable Link loadBalancer() {
        return link("LoadBalancerArn");
    }

    /** Returns the port it listens on. */
    public @Nullable Value<Integer> port() {
        return number("Port");
    }

    /** Returns HTTP, HTTPS, TCP, TLS, UDP, TCP_UDP and so on. */
    public @Nullable Value<String> protocol() {
        return text("Protocol");
    }

    /** Returns its default certificates; one is allowed. */
    public Items<Node.Fields> certificates() {
        return objects("Certificates", Function.identity());
    }

    @Override
    public Items<Action> actions() {
        return objects("DefaultActions", Action::new);
    }

    /** Returns whether it certainly speaks that protocol. */
    public boolean speaks(String protocol) {
        return protocol.equals(Value.known(protocol()));
    }
}
