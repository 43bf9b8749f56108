package dev.longshore.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.batch.AllocationStrategy;
import software.amazon.awscdk.services.batch.EcsEc2ContainerDefinition;
import software.amazon.awscdk.services.batch.EcsFargateContainerDefinition;
import software.amazon.awscdk.services.batch.EcsMachineImage;
import software.amazon.awscdk.services.batch.EcsMachineImageType;
import software.amazon.awscdk.services.batch.FargateComputeEnvironment;
import software.amazon.awscdk.services.batch.IEcsContainerDefinition;
import software.amazon.awscdk.services.batch.IManagedComputeEnvironment;
import software.amazon.awscdk.services.batch.LinuxParameters;
import software.amazon.awscdk.services.batch.ManagedEc2EcsComputeEnvironment;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.LaunchTemplate;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ecs.AwsLogDriverMode;
import software.amazon.awscdk.services.ecs.AwsLogDriverProps;
import software.amazon.awscdk.services.ecs.CpuArchitecture;
import software.amazon.awscdk.services.ecs.FargatePlatformVersion;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.OperatingSystemFamily;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** The compute environments and the container of a batch job, as CDK makes them. */
final class BatchParts {
    private static final double UNITS = 1024;
    private static final int BUFFER_MIB = 25;

    private final Construct scope;
    private final DefaultBatchJobProps props;

    BatchParts(Construct scope, DefaultBatchJobProps props) {
        this.scope = scope;
        this.props = props;
    }

    /** Returns the environments in the order in which the queue asks them for room. */
    List<IManagedComputeEnvironment> environments(
            IVpc vpc, @Nullable SubnetSelection subnets, ISecurityGroup securityGroup) {
        List<IManagedComputeEnvironment> environments = new ArrayList<>();
        LaunchTemplate template = props.compute().isFargate() ? null : template();
        if (props.compute().isSpotFirst()) {
            environments.add(environment("Spot", true, vpc, subnets, securityGroup, template));
        }
        environments.add(environment("OnDemand", false, vpc, subnets, securityGroup, template));
        return environments;
    }

    private IManagedComputeEnvironment environment(
            String id,
            boolean spot,
            IVpc vpc,
            @Nullable SubnetSelection subnets,
            ISecurityGroup securityGroup,
            @Nullable LaunchTemplate template) {
        if (template == null) {
            FargateComputeEnvironment.Builder fargate = FargateComputeEnvironment.Builder.create(scope, id)
                    .vpc(vpc)
                    .securityGroups(List.of(securityGroup))
                    .spot(spot)
                    .maxvCpus(props.maxVcpus())
                    .replaceComputeEnvironment(false);
            return (subnets == null ? fargate : fargate.vpcSubnets(subnets)).build();
        }
        ManagedEc2EcsComputeEnvironment.Builder instances = ManagedEc2EcsComputeEnvironment.Builder.create(scope, id)
                .vpc(vpc)
                .securityGroups(List.of(securityGroup))
                .spot(spot)
                .allocationStrategy(
                        spot
                                ? AllocationStrategy.SPOT_PRICE_CAPACITY_OPTIMIZED
                                : AllocationStrategy.BEST_FIT_PROGRESSIVE)
                .instanceTypes(
                        props.instanceTypes().stream().map(InstanceType::new).toList())
                .useOptimalInstanceClasses(false)
                .images(List.of(EcsMachineImage.builder()
                        .imageType(
                                props.gpus() == null
                                        ? EcsMachineImageType.ECS_AL2023
                                        : EcsMachineImageType.ECS_AL2023_NVIDIA)
                        .build()))
                .launchTemplate(template)
                .minvCpus(0)
                .maxvCpus(props.maxVcpus())
                .replaceComputeEnvironment(false);
        return (subnets == null ? instances : instances.vpcSubnets(subnets)).build();
    }

    // What the code in a job could ask of the instance, with the old way to ask, is its role.
    private LaunchTemplate template() {
        return LaunchTemplate.Builder.create(scope, "Instances")
                .requireImdsv2(true)
                .httpPutResponseHopLimit(1)
                .build();
    }

    LogGroup logs() {
        return LogGroup.Builder.create(scope, "Logs")
                .retention(props.profile().logRetention())
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
    }

    IEcsContainerDefinition container(LogGroup logs, IRole jobRole, IRole executionRole) {
        LogDriver driver = LogDriver.awsLogs(AwsLogDriverProps.builder()
                .streamPrefix("job")
                .logGroup(logs)
                .mode(AwsLogDriverMode.NON_BLOCKING)
                .maxBufferSize(Size.mebibytes(BUFFER_MIB))
                .build());
        double cpu = props.size().cpuUnits() / UNITS;
        Size memory = Size.mebibytes(props.size().memoryMiB());
        if (props.compute().isFargate()) {
            return EcsFargateContainerDefinition.Builder.create(scope, "Container")
                    .image(Objects.requireNonNull(props.image()))
                    .cpu(cpu)
                    .memory(memory)
                    .command(props.command())
                    .environment(props.environment())
                    .secrets(props.secrets())
                    .logging(driver)
                    .jobRole(jobRole)
                    .executionRole(executionRole)
                    .assignPublicIp(false)
                    .readonlyRootFilesystem(props.readonlyRootFilesystem())
                    .fargateCpuArchitecture(
                            CpuArchitecture.of(props.architecture().name()))
                    .fargateOperatingSystemFamily(OperatingSystemFamily.LINUX)
                    .fargatePlatformVersion(FargatePlatformVersion.LATEST)
                    .build();
        }
        EcsEc2ContainerDefinition.Builder container = EcsEc2ContainerDefinition.Builder.create(scope, "Container")
                .image(Objects.requireNonNull(props.image()))
                .cpu(cpu)
                .memory(memory)
                .command(props.command())
                .environment(props.environment())
                .secrets(props.secrets())
                .logging(driver)
                .jobRole(jobRole)
                .executionRole(executionRole)
                .readonlyRootFilesystem(props.readonlyRootFilesystem())
                .linuxParameters(LinuxParameters.Builder.create(scope, "Linux")
                        .initProcessEnabled(true)
                        .build());
        return (props.gpus() == null ? container : container.gpu(props.gpus())).build();
    }
}
