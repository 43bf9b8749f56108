package dev.longshore.network;

import dev.longshore.internal.Judge;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A VPC for tasks: public subnets for load balancers, private ones for tasks, the way out in one word, endpoints by need,
 * one for S3 always (free, and it carries the layers of ECR images), and flow logs. Or one that is there already.
 */
public final class Network extends Construct {
    private final IVpc vpc;
    private final SubnetSelection taskSubnets;
    private final boolean isolated;
    private final List<NetworkEndpoint> endpoints;
    private final @Nullable ISecurityGroup endpointSecurityGroup;
    private final @Nullable LogGroup flowLogGroup;

    /** Defines the network from finished options. */
    public Network(Construct scope, String id, NetworkProps props) {
        super(scope, id);
        Judge.report(
                this,
                Judge.unacknowledged(
                        NetworkCheck.of(props, Judge.place(this, scope, id)),
                        props.acknowledged(),
                        Judge.place(this, scope, id)));
        PinnedFlags.on(this, scope);
        isolated = props.isIsolated();
        endpoints = props.endpoints();
        taskSubnets = SubnetSelection.builder()
                .subnetType(isolated ? SubnetType.PRIVATE_ISOLATED : SubnetType.PRIVATE_WITH_EGRESS)
                .build();
        Subnets subnets = props.zoneNames().isEmpty() ? CountedZones.add(this, props) : NamedZones.add(this, props);
        vpc = subnets.vpc();
        WayOut.add(this, props, subnets);
        endpointSecurityGroup = Endpoints.add(this, props, subnets, taskSubnets);
        flowLogGroup = props.flowLogs() ? FlowLogs.add(this, subnets.resource(), props.profile()) : null;
        TemplateMetadata.acknowledge(this, props.acknowledged(), subnets.resource());
    }

    private Network(Construct scope, String id, @Nullable IVpc existing, ExistingNetworkProps props) {
        super(scope, id);
        isolated = false;
        endpoints = List.of();
        endpointSecurityGroup = null;
        flowLogGroup = null;
        vpc = existing == null ? ExistingNetwork.lookUp(this, props) : existing;
        taskSubnets = ExistingNetwork.taskSubnets(this, vpc, props);
    }

    /** Defines the network from options written in place. */
    public static Network create(Construct scope, String id, Consumer<NetworkProps.Builder> options) {
        return new Network(scope, id, NetworkProps.builder().apply(options).build());
    }

    /** Takes a VPC that is there already, and chooses its subnets for tasks. It makes nothing. */
    public static Network of(Construct scope, String id, IVpc vpc, Consumer<ExistingNetworkProps.Builder> options) {
        return new Network(
                scope, id, vpc, ExistingNetworkProps.builder().apply(options).build());
    }

    /** Looks a VPC up in the account and region of the stack, and chooses its subnets for tasks. It makes nothing. */
    public static Network fromLookup(Construct scope, String id, Consumer<ExistingNetworkProps.Builder> options) {
        return new Network(
                scope, id, null, ExistingNetworkProps.builder().apply(options).build());
    }

    /** Returns the VPC. */
    public IVpc getVpc() {
        return vpc;
    }

    /** Returns the subnets for tasks. */
    public SubnetSelection getTaskSubnets() {
        return taskSubnets;
    }

    /** Returns what is reached without the internet, as far as it is known: nothing of a VPC that was there already. */
    public List<NetworkEndpoint> getEndpoints() {
        return endpoints;
    }

    /** Returns the security group of the endpoints, or null where there are none behind one. */
    public @Nullable ISecurityGroup getEndpointSecurityGroup() {
        return endpointSecurityGroup;
    }

    /** Returns the log group of the flow logs, or null where there are none. */
    public @Nullable LogGroup getFlowLogGroup() {
        return flowLogGroup;
    }

    // jsii takes a non-private method named like a JavaScript property for an override: static it is.
    static boolean isIsolated(Network network) {
        return network.isolated;
    }
}
