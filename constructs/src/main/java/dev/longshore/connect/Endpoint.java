package dev.longshore.connect;

import dev.longshore.internal.Ordered;
import dev.longshore.task.AppProtocol;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ecs.CfnService;

/**
 * A name and a port under which tasks of a namespace reach a service, through the proxy of Service Connect.
 *
 * @param name the name
 * @param port the port that clients use
 * @param protocol what is spoken on it, or null for any TCP
 * @param namespace the ARN of the namespace, or null where it is not known
 * @param securityGroups what must let clients in
 * @param firstPort the first port that must be open for them: of the task, or of an instance that chooses one
 * @param lastPort the last one
 * @param service what must be there before a client starts, or null
 */
public record Endpoint(
        String name,
        int port,
        @Nullable AppProtocol protocol,
        @Nullable String namespace,
        List<ISecurityGroup> securityGroups,
        int firstPort,
        int lastPort,
        @Nullable CfnService service)
        implements ConnectTarget {
    /** Keeps the order of the groups. */
    public Endpoint {
        securityGroups = Ordered.copy(securityGroups);
    }

    /**
     * Returns the endpoint of a service that another app made, with HTTP.
     *
     * @param name its alias
     * @param port the port of the alias and of its containers
     * @param securityGroup the security group of its tasks
     */
    public static Endpoint existing(String name, int port, ISecurityGroup securityGroup) {
        return new Endpoint(name, port, AppProtocol.HTTP, null, List.of(securityGroup), port, port, null);
    }

    /** Returns the same with what is spoken on it, or null for any TCP. */
    public Endpoint speaking(@Nullable AppProtocol spoken) {
        return new Endpoint(name, port, spoken, namespace, securityGroups, firstPort, lastPort, service);
    }

    /** Returns the address as clients write it: {@code http://orders:8080}, or without a scheme where it is no HTTP. */
    public String address() {
        return (isUrl() ? "http://" : "") + name + ":" + port;
    }

    /** Returns the environment variable that holds the address unless another is given, such as {@code ORDERS_URL}. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + (isUrl() ? "_URL" : "_ADDRESS");
    }

    @Override
    public Endpoint getEndpoint() {
        return this;
    }

    private boolean isUrl() {
        return protocol == AppProtocol.HTTP || protocol == AppProtocol.HTTP2;
    }
}
