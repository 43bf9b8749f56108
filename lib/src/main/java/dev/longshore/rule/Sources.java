package dev.longshore.rule;

/** The pages that the rules quote, each in one place. */
public final class Sources {
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String SCALING = "https://docs.aws.amazon.com/autoscaling/application/APIReference/";
    private static final String LOGS = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";

    /** The request that registers a task definition. */
    public static final String TASK_DEFINITION =
            "ECS API Reference, RegisterTaskDefinition: " + API + "API_RegisterTaskDefinition.html";
    /** A container of a task definition. */
    public static final String CONTAINER =
            "ECS API Reference, ContainerDefinition: " + API + "API_ContainerDefinition.html";
    /** A dependency of a container. */
    public static final String DEPENDENCY =
            "ECS API Reference, ContainerDependency: " + API + "API_ContainerDependency.html";
    /** The health check of a container. */
    public static final String HEALTH_CHECK = "ECS API Reference, HealthCheck: " + API + "API_HealthCheck.html";
    /** A port of a container. */
    public static final String PORT_MAPPING = "ECS API Reference, PortMapping: " + API + "API_PortMapping.html";
    /** The log configuration of a container. */
    public static final String LOG_CONFIGURATION =
            "ECS API Reference, LogConfiguration: " + API + "API_LogConfiguration.html";
    /** The Linux capabilities of a container. */
    public static final String CAPABILITIES =
            "ECS API Reference, KernelCapabilities: " + API + "API_KernelCapabilities.html";
    /** The Linux options of a container. */
    public static final String LINUX_PARAMETERS =
            "ECS API Reference, LinuxParameters: " + API + "API_LinuxParameters.html";
    /** A kernel parameter of a container. */
    public static final String SYSTEM_CONTROL = "ECS API Reference, SystemControl: " + API + "API_SystemControl.html";
    /** A device that a container needs. */
    public static final String RESOURCE_REQUIREMENT =
            "ECS API Reference, ResourceRequirement: " + API + "API_ResourceRequirement.html";
    /** When a container is restarted. */
    public static final String RESTART_POLICY =
            "ECS API Reference, ContainerRestartPolicy: " + API + "API_ContainerRestartPolicy.html";
    /** A file of environment variables. */
    public static final String ENVIRONMENT_FILE =
            "ECS API Reference, EnvironmentFile: " + API + "API_EnvironmentFile.html";
    /** The credentials for a private registry. */
    public static final String REPOSITORY_CREDENTIALS =
            "ECS API Reference, RepositoryCredentials: " + API + "API_RepositoryCredentials.html";
    /** The volumes of another container. */
    public static final String VOLUME_FROM = "ECS API Reference, VolumeFrom: " + API + "API_VolumeFrom.html";
    /** The log router of a task. */
    public static final String FIRELENS =
            "ECS API Reference, FirelensConfiguration: " + API + "API_FirelensConfiguration.html";
    /** The proxy of a task. */
    public static final String PROXY = "ECS API Reference, ProxyConfiguration: " + API + "API_ProxyConfiguration.html";
    /** The processor and operating system of a task. */
    public static final String RUNTIME_PLATFORM =
            "ECS API Reference, RuntimePlatform: " + API + "API_RuntimePlatform.html";
    /** A condition on the instances of a task. */
    public static final String PLACEMENT_CONSTRAINT = "ECS API Reference, TaskDefinitionPlacementConstraint: " + API
            + "API_TaskDefinitionPlacementConstraint.html";
    /** A tag. */
    public static final String TAG = "ECS API Reference, Tag: " + API + "API_Tag.html";
    /** The scratch space of a task. */
    public static final String EPHEMERAL_STORAGE =
            "ECS API Reference, EphemeralStorage: " + API + "API_EphemeralStorage.html";
    /** A volume of a task. */
    public static final String VOLUME = "ECS API Reference, Volume: " + API + "API_Volume.html";
    /** A volume mounted into a container. */
    public static final String MOUNT_POINT = "ECS API Reference, MountPoint: " + API + "API_MountPoint.html";
    /** A volume of a task on the host. */
    public static final String HOST_VOLUME =
            "ECS API Reference, HostVolumeProperties: " + API + "API_HostVolumeProperties.html";
    /** An EFS volume of a task. */
    public static final String EFS_VOLUME =
            "ECS API Reference, EFSVolumeConfiguration: " + API + "API_EFSVolumeConfiguration.html";
    /** The access point and IAM of an EFS volume. */
    public static final String EFS_AUTHORIZATION =
            "ECS API Reference, EFSAuthorizationConfig: " + API + "API_EFSAuthorizationConfig.html";
    /** A volume that Docker manages. */
    public static final String DOCKER_VOLUME =
            "ECS API Reference, DockerVolumeConfiguration: " + API + "API_DockerVolumeConfiguration.html";
    /** A volume of FSx for Windows File Server. */
    public static final String FSX_VOLUME = "ECS API Reference, FSxWindowsFileServerVolumeConfiguration: " + API
            + "API_FSxWindowsFileServerVolumeConfiguration.html";
    /** A volume of S3 Files. */
    public static final String S3FILES_VOLUME =
            "ECS API Reference, S3FilesVolumeConfiguration: " + API + "API_S3FilesVolumeConfiguration.html";
    /** A secret of a container. */
    public static final String SECRET = "ECS API Reference, Secret: " + API + "API_Secret.html";
    /** The request that creates a service. */
    public static final String SERVICE = "ECS API Reference, CreateService: " + API + "API_CreateService.html";
    /** A provider of a capacity provider strategy. */
    public static final String STRATEGY_ITEM =
            "ECS API Reference, CapacityProviderStrategyItem: " + API + "API_CapacityProviderStrategyItem.html";
    /** How a service replaces its tasks. */
    public static final String DEPLOYMENT =
            "ECS API Reference, DeploymentConfiguration: " + API + "API_DeploymentConfiguration.html";
    /** The load balancer of a service. */
    public static final String LOAD_BALANCER = "ECS API Reference, LoadBalancer: " + API + "API_LoadBalancer.html";
    /** What an account may have. */
    public static final String QUOTAS = "ECS Developer Guide, service quotas: " + GUIDE + "service-quotas.html";
    /** What Fargate does not have. */
    public static final String FARGATE_TASKS =
            "ECS Developer Guide, Fargate task definition differences: " + GUIDE + "fargate-tasks-services.html";
    /** What a task may be as large as on Fargate. */
    public static final String FARGATE_SIZES =
            "ECS Developer Guide, invalid CPU or memory value: " + GUIDE + "task-cpu-memory-error.html";
    /** What Fargate can do from which version on. */
    public static final String FARGATE_PLATFORM =
            "ECS Developer Guide, Fargate platform versions: " + GUIDE + "platform-fargate.html";
    /** What is different on Windows. */
    public static final String WINDOWS =
            "ECS Developer Guide, Windows containers: " + GUIDE + "windows_task_definitions.html";
    /** Which parameters task definitions have. */
    public static final String TASK_PARAMETERS =
            "ECS Developer Guide, task definition parameters: " + GUIDE + "task_definition_parameters.html";
    /** Tasks on hardware outside of AWS. */
    public static final String EXTERNAL = "ECS Developer Guide, ECS Anywhere: " + GUIDE + "ecs-anywhere.html";
    /** Tasks on instances that ECS manages. */
    public static final String MANAGED_INSTANCES =
            "ECS Developer Guide, task definition parameters for Managed Instances: " + GUIDE
                    + "task_definition_parameters-managed-instances.html";
    /** GPUs. */
    public static final String GPU = "ECS Developer Guide, GPU workloads: " + GUIDE + "ecs-gpu.html";
    /** EFS volumes. */
    public static final String EFS_GUIDE = "ECS Developer Guide, EFS volumes: " + GUIDE + "efs-volumes.html";
    /** Log routing. */
    public static final String FIRELENS_GUIDE = "ECS Developer Guide, FireLens: " + GUIDE + "using_firelens.html";
    /** Logs of containers in CloudWatch. */
    public static final String AWSLOGS = "ECS Developer Guide, the awslogs log driver: " + GUIDE + "using_awslogs.html";
    /** The role with which ECS starts a task. */
    public static final String EXECUTION_ROLE =
            "ECS Developer Guide, task execution role: " + GUIDE + "task_execution_IAM_role.html";
    /** The role of the code of a task. */
    public static final String TASK_ROLE = "ECS Developer Guide, task role: " + GUIDE + "task-iam-roles.html";
    /** Where secrets belong. */
    public static final String SECRETS_GUIDE =
            "ECS Developer Guide, pass sensitive data to a container: " + GUIDE + "specifying-sensitive-data.html";
    /** Scaling of services. */
    public static final String SERVICE_SCALING =
            "ECS Developer Guide, automatically scale your service: " + GUIDE + "service-auto-scaling.html";
    /** The request that registers what is scaled. */
    public static final String SCALABLE_TARGET = "Application Auto Scaling API Reference, RegisterScalableTarget: "
            + SCALING + "API_RegisterScalableTarget.html";
    /** The request that makes a scaling policy. */
    public static final String SCALING_POLICY =
            "Application Auto Scaling API Reference, PutScalingPolicy: " + SCALING + "API_PutScalingPolicy.html";
    /** A metric that scaling tracks. */
    public static final String PREDEFINED_METRIC =
            "Application Auto Scaling API Reference, PredefinedMetricSpecification: "
                    + SCALING
                    + "API_PredefinedMetricSpecification.html";

    /** The request that makes a log group. */
    public static final String LOG_GROUP =
            "CloudWatch Logs API Reference, CreateLogGroup: " + LOGS + "API_CreateLogGroup.html";
    /** How long events are kept. */
    public static final String LOG_RETENTION =
            "CloudWatch Logs API Reference, PutRetentionPolicy: " + LOGS + "API_PutRetentionPolicy.html";
    /** Keys of log groups. */
    public static final String LOG_ENCRYPTION =
            "CloudWatch Logs User Guide, encrypt log data: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html";
    /** Where web ACLs write their logs. */
    public static final String WAF_LOGGING =
            "WAF Developer Guide, logging destinations: https://docs.aws.amazon.com/waf/latest/developerguide/logging-destinations.html";

    private Sources() {}
}
