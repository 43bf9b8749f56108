package dev.longshore.cluster;

import dev.longshore.internal.Judge;
import dev.longshore.internal.Ordered;
import dev.longshore.internal.TemplateMetadata;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.CpuManufacturer;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.ISubnet;
import software.amazon.awscdk.services.ec2.InstanceRequirementsConfig;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ecs.CapacityOptionType;
import software.amazon.awscdk.services.ecs.CfnCapacityProvider;
import software.amazon.awscdk.services.ecs.InstanceMonitoring;
import software.amazon.awscdk.services.ecs.ManagedInstancesCapacityProvider;
import software.amazon.awscdk.services.ecs.PropagateManagedInstancesTags;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.InstanceProfile;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * ECS Managed Instances of a cluster: EC2 instances that ECS chooses by the tasks, patches, and replaces every 14 days.
 * Made with {@link EcsClusterProps.Builder#addManagedInstances}.
 */
public final class ManagedInstances extends Construct implements IConnectable {
    private static final String INFRASTRUCTURE_POLICY = "AmazonECSInfrastructureRolePolicyForManagedInstances";

    private final @Nullable Architecture architecture;
    private final List<ISecurityGroup> securityGroups;
    private final Role instanceRole;
    private final Role infrastructureRole;
    private final ManagedInstancesCapacityProvider capacityProvider;

    ManagedInstances(Construct scope, String id, ManagedInstancesProps props, CapacityHost host) {
        super(scope, id);
        Judge.report(
                this,
                Judge.unacknowledged(
                        ManagedInstancesCheck.of(props, Judge.place(this, scope, id)),
                        props.acknowledged(),
                        Judge.place(this, scope, id)));
        architecture = props.architecture();
        securityGroups = props.securityGroups().isEmpty() ? List.of(securityGroup(host)) : props.securityGroups();
        instanceRole = Role.Builder.create(this, "InstanceRole")
                .assumedBy(new ServicePrincipal("ec2.amazonaws.com"))
                .managedPolicies(List.of(policy("InstancePolicy", AgentPermissions.ofManaged(this, host.cluster()))))
                .build();
        infrastructureRole = infrastructureRole();
        capacityProvider = capacityProvider(props, host);
        Tags tags = Tags.of(this);
        props.tags().forEach(tags::add);
        TemplateMetadata.acknowledge(this, props.acknowledged(), capacityProvider);
    }

    /** Returns the L2 capacity provider. */
    public ManagedInstancesCapacityProvider getCapacityProvider() {
        return capacityProvider;
    }

    /** Returns the role of the instances: what the agent may do, and nothing that tasks need. */
    public Role getInstanceRole() {
        return instanceRole;
    }

    /** Returns the role with which ECS starts and stops the instances. */
    public Role getInfrastructureRole() {
        return infrastructureRole;
    }

    /** Returns the security groups of the instances. */
    public List<ISecurityGroup> getSecurityGroups() {
        return securityGroups;
    }

    @Override
    public Connections getConnections() {
        return capacityProvider.getConnections();
    }

    ClusterCapacity getCapacity(String name) {
        return new ClusterCapacity(
                name,
                CapacityType.MANAGED_INSTANCES,
                capacityProvider.getCapacityProviderName(),
                architecture,
                OperatingSystem.LINUX,
                securityGroups.get(0));
    }

    private SecurityGroup securityGroup(CapacityHost host) {
        return SecurityGroup.Builder.create(this, "SecurityGroup")
                .vpc(host.vpc())
                // A changed description replaces the group: it never holds a value.
                .description("Managed instances")
                .build();
    }

    private IManagedPolicy policy(String id, List<PolicyStatement> statements) {
        return ManagedPolicy.Builder.create(this, id)
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(statements)
                        .build())
                .build();
    }

    // The policy of AWS hands on roles named ecsInstanceRole… only; this hands on ours, so that it needs no name.
    private Role infrastructureRole() {
        PolicyStatement handOn = PolicyStatement.Builder.create()
                .actions(List.of("iam:PassRole"))
                .resources(List.of(instanceRole.getRoleArn()))
                .conditions(Ordered.map("StringLike", Ordered.map("iam:PassedToService", "ec2.*")))
                .build();
        return Role.Builder.create(this, "InfrastructureRole")
                // Not limited to this account's ECS: no source says what ECS names when it starts instances.
                .assumedBy(new ServicePrincipal("ecs.amazonaws.com"))
                .managedPolicies(List.of(
                        ManagedPolicy.fromAwsManagedPolicyName(INFRASTRUCTURE_POLICY),
                        policy("InfrastructurePolicy", List.of(handOn))))
                .build();
    }

    private ManagedInstancesCapacityProvider capacityProvider(ManagedInstancesProps props, CapacityHost host) {
        List<ISubnet> subnets = host.select(props.subnets());
        ManagedInstancesCapacityProvider.Builder builder = ManagedInstancesCapacityProvider.Builder.create(
                        this, "Provider")
                .subnets(subnets)
                .securityGroups(securityGroups)
                .infrastructureRole(infrastructureRole)
                .ec2InstanceProfile(InstanceProfile.Builder.create(this, "InstanceProfile")
                        .role(instanceRole)
                        .build())
                .capacityOptionType(props.spot() ? CapacityOptionType.SPOT : CapacityOptionType.ON_DEMAND)
                .monitoring(props.detailedMonitoring() ? InstanceMonitoring.DETAILED : InstanceMonitoring.BASIC)
                .propagateTags(PropagateManagedInstancesTags.CAPACITY_PROVIDER);
        if (props.vcpus() != null) {
            builder.instanceRequirements(requirements(props, props.vcpus(), Objects.requireNonNull(props.memoryGiB())));
        }
        if (props.storageGiB() != null) {
            builder.taskVolumeStorage(Size.gibibytes(props.storageGiB()));
        }
        Consumer<ManagedInstancesCapacityProvider.Builder> customize = props.customizeCapacityProvider();
        if (customize != null) {
            customize.accept(builder);
        }
        ManagedInstancesCapacityProvider provider = builder.build();
        provider.bind(host.cluster());
        CapacityHost.connect(provider, subnets);
        Duration idle = props.scaleInAfter();
        if (idle != null) {
            // The L2 has no option for it.
            ((CfnCapacityProvider) Objects.requireNonNull(provider.getNode().getDefaultChild()))
                    .addPropertyOverride(
                            "ManagedInstancesProvider.InfrastructureOptimization.ScaleInAfter", idle.toSeconds());
        }
        return provider;
    }

    private static InstanceRequirementsConfig requirements(
            ManagedInstancesProps props, CountRange vcpus, CountRange memory) {
        InstanceRequirementsConfig.Builder requirements = InstanceRequirementsConfig.builder()
                .vCpuCountMin(vcpus.min())
                .vCpuCountMax(vcpus.max())
                .memoryMin(Size.gibibytes(memory.min()))
                .memoryMax(Size.gibibytes(memory.max()));
        if (props.architecture() != null) {
            requirements.cpuManufacturers(
                    props.architecture() == Architecture.ARM64
                            ? List.of(CpuManufacturer.AWS)
                            : List.of(CpuManufacturer.INTEL, CpuManufacturer.AMD));
        }
        if (!props.allowedInstanceTypes().isEmpty()) {
            requirements.allowedInstanceTypes(props.allowedInstanceTypes());
        }
        return requirements.build();
    }
}
