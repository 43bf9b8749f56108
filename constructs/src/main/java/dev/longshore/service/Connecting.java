package dev.longshore.service;

import dev.longshore.connect.ConnectOptions;
import dev.longshore.connect.Connection;
import dev.longshore.connect.Discovery;
import dev.longshore.connect.Endpoint;
import dev.longshore.connect.ServeOptions;
import dev.longshore.connect.ServiceConnect;
import dev.longshore.deployment.TestHeader;
import dev.longshore.internal.Durations;
import dev.longshore.internal.Judge;
import dev.longshore.internal.TakenNames;
import dev.longshore.internal.TemplateCase;
import dev.longshore.internal.Traffic;
import dev.longshore.task.ContainerPort;
import dev.longshore.task.EcsTask;
import dev.longshore.task.NetworkMode;
import dev.longshore.task.TaskConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.CfnService.VpcLatticeConfigurationProperty;
import software.amazon.awscdk.services.ecs.CloudMapOptions;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.servicediscovery.DnsRecordType;
import software.amazon.awscdk.services.servicediscovery.INamespace;
import software.constructs.Construct;

/** The paths to a service and from it: one security group rule for each, and the client after the server. */
final class Connecting {
    private static final String LATTICE_POLICY = "AmazonECSInfrastructureRolePolicyForVpcLattice";

    /** The name of a port that nothing but VPC Lattice asks for. */
    private static final String LATTICE_PORT = "lattice";

    private final Construct scope;
    private final EcsServiceProps props;
    private final BaseService service;
    private final List<ISecurityGroup> securityGroups;

    Connecting(Construct scope, EcsServiceProps props, BaseService service, List<ISecurityGroup> securityGroups) {
        this.scope = scope;
        this.props = props;
        this.service = service;
        this.securityGroups = securityGroups;
    }

    /** Renders the connections; returns where the service is reached, or null. */
    @Nullable
    Endpoint attach(EcsTask task) {
        ConnectOptions options = props.connect();
        Endpoint endpoint = null;
        if (options.isProxied()) {
            INamespace namespace = Objects.requireNonNull(Namespaces.inUse(props));
            String arn = namespace.getNamespaceArn();
            ServeOptions serve = options.serve();
            ContainerPort port = port(props);
            endpoint = serve == null || port == null ? null : endpoint(serve, port, arn);
            if (serve != null) {
                TakenNames.take(namespace, serve.name(), Judge.path(scope));
            }
            rendered()
                    .setServiceConnectConfiguration(ServiceConnect.render(
                            scope,
                            options,
                            arn,
                            endpoint,
                            port == null ? null : port.name(),
                            Objects.requireNonNull(task.getProxyLogGroup())));
            tests(props.deployment().testHeader());
            // Only tasks that start after an endpoint is there can reach it.
            Stack here = Stack.of(scope);
            StackOrder.after(here, props.cluster());
            servers(options).forEach(server -> open(server, here));
        }
        options.discoveries().forEach(discovery -> discover(discovery, task));
        lattice(options.latticeTargetGroups());
        return endpoint;
    }

    private void tests(@Nullable TestHeader header) {
        if (header != null) {
            rendered()
                    .addPropertyOverride(
                            "ServiceConnectConfiguration.Services.0.ClientAliases.0.TestTrafficRules",
                            TemplateCase.of(header.model()));
        }
    }

    /** Returns the TCP port that others reach, or null where the service has none. */
    static @Nullable ContainerPort port(EcsServiceProps props) {
        ServeOptions serve = props.connect().serve();
        Integer wanted = serve == null ? null : serve.port();
        ServedPort served = ServedPort.of(props.task(), wanted, "tcp");
        return served == null ? null : served.port();
    }

    /** Returns the port that a DNS name leads to where tasks share the ports of their instance, or null. */
    static @Nullable ServedPort discovered(EcsServiceProps props) {
        ServeOptions serve = props.connect().serve();
        ServedPort tcp = ServedPort.of(props.task(), serve == null ? null : serve.port(), "tcp");
        return tcp != null ? tcp : ServedPort.of(props.task(), (Integer) null, "udp");
    }

    /** Returns what the containers must know. */
    static TaskConnection ofTask(ConnectOptions options) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (Connection connection : options.connections()) {
            Endpoint endpoint = connection.target().getEndpoint();
            if (endpoint != null) {
                String variable = connection.variable();
                environment.put(variable == null ? endpoint.variable() : variable, endpoint.address());
            }
        }
        ServeOptions serve = options.serve();
        boolean named = serve != null || !options.latticeTargetGroups().isEmpty();
        return new TaskConnection(
                options.isProxied(),
                environment,
                serve == null ? null : serve.port(),
                serve != null ? serve.name() : named ? LATTICE_PORT : null,
                serve == null ? null : serve.protocol());
    }

    // One of them may be known to the containers by two variables.
    private static Set<Endpoint> servers(ConnectOptions options) {
        Set<Endpoint> servers = new LinkedHashSet<>();
        options.connections()
                .forEach(connection ->
                        servers.add(Objects.requireNonNull(connection.target().getEndpoint())));
        return servers;
    }

    // Most services are on no such path.
    private CfnService rendered() {
        return (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
    }

    private Endpoint endpoint(ServeOptions serve, ContainerPort port, String namespace) {
        boolean ownAddress = props.task().networkMode() == NetworkMode.AWSVPC;
        Integer clientPort = serve.clientPort();
        return new Endpoint(
                serve.name(),
                clientPort == null ? port.port() : clientPort,
                port.appProtocol(),
                namespace,
                securityGroups,
                ownAddress ? port.port() : NetworkMode.FIRST_CHOSEN_PORT,
                ownAddress ? port.port() : NetworkMode.LAST_CHOSEN_PORT,
                rendered());
    }

    private void open(Endpoint endpoint, Stack here) {
        CfnService there = endpoint.service();
        if (there != null) {
            StackOrder.require(Judge.place(scope), endpoint.name(), here, Stack.of(there));
        }
        for (ISecurityGroup server : endpoint.securityGroups()) {
            for (ISecurityGroup client : securityGroups) {
                if (isForeign(client, server, here)) {
                    openForeign(endpoint, server, client, here);
                } else {
                    allow(endpoint, server, client);
                }
            }
        }
        if (there != null) {
            rendered().getNode().addDependency(there);
        }
    }

    private static void allow(Endpoint endpoint, ISecurityGroup server, ISecurityGroup client) {
        Port port = endpoint.firstPort() == endpoint.lastPort()
                ? Traffic.tcp(endpoint.firstPort())
                : Port.tcpRange(endpoint.firstPort(), endpoint.lastPort());
        // With true, the rule of another stack's group is in the stack of the client, which depends on that one.
        server.addIngressRule(client, port, "From a service that connects to it", true);
    }

    // One of its own is of this stack; a rule between two of one stack is there, for all who share them.
    private boolean isForeign(ISecurityGroup client, ISecurityGroup server, Stack here) {
        if (props.securityGroup() == null && props.task().networkMode() == NetworkMode.AWSVPC) {
            return false;
        }
        Stack its = Stack.of(client);
        return !its.equals(here) && !its.equals(Stack.of(server));
    }

    private void openForeign(Endpoint endpoint, ISecurityGroup server, ISecurityGroup client, Stack here) {
        CfnService first = ForeignGroups.opened(server, client, endpoint.firstPort(), endpoint.lastPort(), rendered());
        Stack there = first == null ? here : Stack.of(first);
        if (there.equals(here)) {
            allow(endpoint, server, ForeignGroups.in(here, client));
        } else if (first != null) {
            // EC2 refuses the same rule from a second stack.
            StackOrder.require(Judge.place(scope), endpoint.name(), here, there);
            rendered().getNode().addDependency(first);
        }
    }

    private void discover(Discovery discovery, EcsTask task) {
        boolean ownAddress = props.task().networkMode() == NetworkMode.AWSVPC;
        CloudMapOptions.Builder options = CloudMapOptions.builder()
                .name(discovery.name())
                .cloudMapNamespace(discovery.namespace())
                .dnsRecordType(ownAddress ? DnsRecordType.A : DnsRecordType.SRV)
                .dnsTtl(Durations.seconds(Discovery.TTL_SECONDS));
        if (!ownAddress) {
            // CDK would take the first container, also where it has no port.
            ServedPort served = Objects.requireNonNull(discovered(props));
            options.container(task.getContainer(served.container().name()))
                    .containerPort(served.port().port());
        }
        service.enableCloudMap(options.build());
        TakenNames.take(discovery.namespace(), discovery.name(), Judge.path(scope));
    }

    private void lattice(List<String> targetGroups) {
        ContainerPort port = port(props);
        if (targetGroups.isEmpty() || port == null) {
            return;
        }
        Role role = Role.Builder.create(scope, "LatticeRole")
                // Not limited to this account: no source says what ECS names here.
                .assumedBy(new ServicePrincipal("ecs.amazonaws.com"))
                .managedPolicies(List.of(ManagedPolicy.fromAwsManagedPolicyName(LATTICE_POLICY)))
                .build();
        List<Object> targets = new ArrayList<>();
        for (String arn : targetGroups) {
            targets.add(VpcLatticeConfigurationProperty.builder()
                    .portName(Objects.requireNonNull(port.name()))
                    .roleArn(role.getRoleArn())
                    .targetGroupArn(arn)
                    .build());
        }
        rendered().setVpcLatticeConfigurations(targets);
    }
}
