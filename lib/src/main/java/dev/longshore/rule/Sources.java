package dev.longshore.rule;

/** The pages that the rules quote, each in one place. */
public final class Sources {
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String SCALING = "https://docs.aws.amazon.com/autoscaling/application/APIReference/";

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

    private Sources() {}
}
