package dev.longshore.cluster;

import dev.longshore.internal.Judge;
import dev.longshore.internal.TemplateMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.ec2.CfnLaunchTemplate;
import software.amazon.awscdk.services.ec2.Connections;
import software.amazon.awscdk.services.ec2.IConnectable;
import software.amazon.awscdk.services.ec2.IMachineImage;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.MachineImage;
import software.amazon.awscdk.services.ec2.OperatingSystemType;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SsmParameterImageOptions;
import software.amazon.awscdk.services.ec2.UserData;
import software.amazon.awscdk.services.ecs.AsgCapacityProvider;
import software.amazon.awscdk.services.ecs.ICluster;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.InstanceProfile;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/**
 * EC2 instances of a cluster: a launch template, an auto scaling group that ECS scales by its tasks, and the capacity
 * provider. Made with {@link EcsClusterProps.Builder#addEc2Capacity}.
 */
public final class Ec2Capacity extends Construct implements IConnectable {
    private final InstanceKind kind;
    private final ISecurityGroup securityGroup;
    private final Role instanceRole;
    private final LaunchTemplate launchTemplate;
    private final AutoScalingGroup autoScalingGroup;
    private final AsgCapacityProvider capacityProvider;

    Ec2Capacity(Construct scope, String id, Ec2CapacityProps props, CapacityHost host) {
        super(scope, id);
        InstanceSettings settings = props.settings();
        Judge.report(
                this,
                Judge.unacknowledged(
                        Ec2CapacityCheck.of(props, Judge.place(this, scope, id)),
                        settings.acknowledged(),
                        Judge.place(this, scope, id)));
        kind = InstanceKind.of(props);
        securityGroup = securityGroup(settings, host);
        instanceRole = instanceRole(settings, host.cluster());
        launchTemplate = launchTemplate(props, host.cluster());
        autoScalingGroup = InstanceGroup.of(this, props, launchTemplate, host);
        capacityProvider = AsgCapacityProvider.Builder.create(this, "Provider")
                .autoScalingGroup(autoScalingGroup)
                .targetCapacityPercent(props.targetCapacityPercent())
                // Left out, CDK adds a Lambda function that drains.
                .enableManagedDraining(props.scaleIn().drains())
                .enableManagedTerminationProtection(props.scaleIn().protects())
                .build();
        Tags tags = Tags.of(this);
        settings.tags().forEach(tags::add);
        TemplateMetadata.acknowledge(this, settings.acknowledged(), autoScalingGroup, launchTemplate);
    }

    /** Returns the L2 group. */
    public AutoScalingGroup getAutoScalingGroup() {
        return autoScalingGroup;
    }

    /** Returns the L2 capacity provider. */
    public AsgCapacityProvider getCapacityProvider() {
        return capacityProvider;
    }

    /** Returns the L2 launch template. */
    public LaunchTemplate getLaunchTemplate() {
        return launchTemplate;
    }

    /** Returns the role of the instances: what the agent may do, and nothing that tasks need. */
    public Role getInstanceRole() {
        return instanceRole;
    }

    /** Returns the security group of the instances. */
    public ISecurityGroup getSecurityGroup() {
        return securityGroup;
    }

    @Override
    public Connections getConnections() {
        return securityGroup.getConnections();
    }

    ClusterCapacity getCapacity(String name, OperatingSystem operatingSystem) {
        return new ClusterCapacity(
                name,
                CapacityType.EC2,
                capacityProvider.getCapacityProviderName(),
                kind.architecture(),
                operatingSystem,
                securityGroup,
                kind.accelerator());
    }

    private ISecurityGroup securityGroup(InstanceSettings settings, CapacityHost host) {
        ISecurityGroup existing = settings.securityGroup();
        if (existing != null) {
            return existing;
        }
        SecurityGroup group = SecurityGroup.Builder.create(this, "SecurityGroup")
                .vpc(host.vpc())
                // A changed description replaces the group: it never holds a value.
                .description("Container instances")
                .build();
        settings.allowed().forEach(allowed -> group.addIngressRule(allowed.peer(), allowed.port()));
        return group;
    }

    // The policy is there before the role, and so before an instance, and goes after it.
    private Role instanceRole(InstanceSettings settings, ICluster cluster) {
        List<PolicyStatement> statements = new ArrayList<>(AgentPermissions.ofCluster(this, cluster));
        if (settings.sessionManager()) {
            statements.add(AgentPermissions.sessionManager());
            if (settings.image().family() == InstanceImage.Family.BOTTLEROCKET) {
                statements.addAll(AgentPermissions.bottlerocketContainers(this));
            }
        }
        IManagedPolicy policy = ManagedPolicy.Builder.create(this, "InstancePolicy")
                .document(PolicyDocument.Builder.create()
                        .minimize(true)
                        .statements(statements)
                        .build())
                .build();
        return Role.Builder.create(this, "InstanceRole")
                .assumedBy(new ServicePrincipal("ec2.amazonaws.com"))
                .managedPolicies(List.of(policy))
                .build();
    }

    private LaunchTemplate launchTemplate(Ec2CapacityProps props, ICluster cluster) {
        InstanceSettings settings = props.settings();
        LaunchTemplate.Builder builder = LaunchTemplate.Builder.create(this, "LaunchTemplate")
                .instanceProfile(InstanceProfile.Builder.create(this, "InstanceProfile")
                        .role(instanceRole)
                        .build())
                .securityGroup(securityGroup)
                .blockDevices(List.of(InstanceDisk.of(settings, kind.accelerator())))
                .associatePublicIpAddress(settings.publicAddress())
                .detailedMonitoring(settings.detailedMonitoring())
                .requireImdsv2(true)
                .httpEndpoint(true)
                // One hop: containers in bridge mode are a second one.
                .httpPutResponseHopLimit(1);
        UserData userData = InstanceUserData.of(settings, cluster.getClusterName(), props.warmPool() > 0);
        builder.userData(userData).machineImage(image(settings, userData));
        if (!InstanceGroup.isMixed(props)) {
            builder.instanceType(new InstanceType(props.instanceTypes().get(0)));
        }
        if (settings.keyPair() != null) {
            builder.keyPair(settings.keyPair());
        }
        Consumer<LaunchTemplate.Builder> customize = settings.customizeLaunchTemplate();
        if (customize != null) {
            customize.accept(builder);
        }
        LaunchTemplate template = builder.build();
        override(settings, (CfnLaunchTemplate)
                Objects.requireNonNull(template.getNode().getDefaultChild()));
        return template;
    }

    private IMachineImage image(InstanceSettings settings, UserData userData) {
        InstanceImage image = settings.image();
        String parameter = InstanceImages.parameter(image, kind.architecture(), kind.accelerator());
        SsmParameterImageOptions options = SsmParameterImageOptions.builder()
                .os(image.operatingSystem().isWindows() ? OperatingSystemType.WINDOWS : OperatingSystemType.LINUX)
                .userData(userData)
                .build();
        // An id replaces it below; this way the template gets no parameter that nobody reads.
        return image.amiId() == null
                ? MachineImage.fromSsmParameter(parameter, options)
                : MachineImage.resolveSsmParameterAtLaunch(parameter, options);
    }

    private static void override(InstanceSettings settings, CfnLaunchTemplate template) {
        InstanceImage image = settings.image();
        @Nullable IKey key = settings.volumeKey();
        if (image.amiId() != null) {
            template.addPropertyOverride("LaunchTemplateData.ImageId", image.amiId());
        }
        if (image.family() == InstanceImage.Family.BOTTLEROCKET) {
            InstanceDisk.encryptSystem(template, key);
        }
        if (key != null) {
            InstanceDisk.permitAutoScaling(key);
        }
    }
}
