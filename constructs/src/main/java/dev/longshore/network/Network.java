package dev.longshore.network;

import dev.longshore.finding.Finding;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import dev.longshore.internal.TemplateMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * A VPC for tasks: public subnets for load balancers, private ones for tasks, the way out in one word, an S3 gateway
 * endpoint (free, and it carries the layers of ECR images), and flow logs.
 */
public final class Network extends Construct {
    private static final int PUBLIC_MASK = 24;
    private static final int PRIVATE_MASK = 20;

    private final Vpc vpc;
    private final SubnetSelection taskSubnets;
    private final @Nullable LogGroup flowLogGroup;

    /** Defines the network from finished options. */
    public Network(Construct scope, String id, NetworkProps props) {
        super(scope, id);
        Judge.report(this, Judge.unacknowledged(check(props), props.acknowledged(), Judge.place(this)));
        PinnedFlags.on(this);
        SubnetType privateType = props.nat() == Nat.NONE ? SubnetType.PRIVATE_ISOLATED : SubnetType.PRIVATE_WITH_EGRESS;
        taskSubnets = SubnetSelection.builder().subnetType(privateType).build();
        vpc = vpc(props, privateType);
        if (props.nat() == Nat.NONE) {
            IsolatedEndpoints.add(vpc, taskSubnets);
        }
        flowLogGroup = props.flowLogs() ? FlowLogs.add(this, vpc, props.profile()) : null;
        TemplateMetadata.acknowledge(this, props.acknowledged(), vpc);
    }

    /** Defines the network from options written in place. */
    public static Network create(Construct scope, String id, Consumer<NetworkProps.Builder> options) {
        return new Network(scope, id, NetworkProps.builder().apply(options).build());
    }

    /** Returns the VPC. */
    public Vpc getVpc() {
        return vpc;
    }

    /** Returns the subnets for tasks. */
    public SubnetSelection getTaskSubnets() {
        return taskSubnets;
    }

    /** Returns the log group of the flow logs, or null where there are none. */
    public @Nullable LogGroup getFlowLogGroup() {
        return flowLogGroup;
    }

    private List<Finding> check(NetworkProps props) {
        return new OptionCheck(Judge.place(this))
                .require(
                        props.zones() >= NetworkProps.MIN_ZONES && props.zones() <= NetworkProps.MAX_ZONES,
                        OptionRule.ZONES,
                        "zones",
                        props.zones(),
                        "must be " + NetworkProps.MIN_ZONES + " to " + NetworkProps.MAX_ZONES,
                        "set 2, or 3 where a lost zone must not cost half of the capacity")
                .findings();
    }

    private Vpc vpc(NetworkProps props, SubnetType privateType) {
        List<SubnetConfiguration> subnets = new ArrayList<>();
        subnets.add(SubnetConfiguration.builder()
                .name("Public")
                .subnetType(SubnetType.PUBLIC)
                .cidrMask(PUBLIC_MASK)
                .mapPublicIpOnLaunch(false)
                .build());
        subnets.add(SubnetConfiguration.builder()
                .name("Private")
                .subnetType(privateType)
                .cidrMask(PRIVATE_MASK)
                .build());
        Vpc.Builder builder = Vpc.Builder.create(this, "Vpc")
                .availabilityZones(zones(props.zones()))
                .ipAddresses(IpAddresses.cidr(props.cidr()))
                .natGateways(
                        switch (props.nat()) {
                            case NONE -> 0;
                            case SINGLE -> 1;
                            case PER_ZONE -> props.zones();
                        })
                .subnetConfiguration(subnets)
                .gatewayEndpoints(Ordered.map(
                        "S3",
                        GatewayVpcEndpointOptions.builder()
                                .service(GatewayVpcEndpointAwsService.S3)
                                .build()))
                // Closing it takes a Lambda-backed custom resource; nothing of ours uses it (docs/adr/0006).
                .restrictDefaultSecurityGroup(false);
        Consumer<Vpc.Builder> customize = props.customizeVpc();
        if (customize != null) {
            customize.accept(builder);
        }
        return builder.build();
    }

    // With maxAzs, CDK makes two zones of three wherever it does not know the region, and says nothing.
    private static List<String> zones(int count) {
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            zones.add(Fn.select(i, Fn.getAzs()));
        }
        return zones;
    }
}
