package dev.longshore.rule;

/** The pages that the rules quote, each in one place. */
public final class Sources {
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    /** Where the pages of the ECS Developer Guide are. */
    public static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";

    private static final String SCALING = "https://docs.aws.amazon.com/autoscaling/application/APIReference/";
    private static final String LOGS = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";

    private static final String ELB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/";
    private static final String EFS = "https://docs.aws.amazon.com/efs/latest/ug/";
    private static final String EC2_SCALING = "https://docs.aws.amazon.com/autoscaling/ec2/";
    private static final String CLOUD_MAP_API = "https://docs.aws.amazon.com/cloud-map/latest/api/";

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
    /** Which capacity has S3 Files. */
    public static final String S3FILES_GUIDE = "ECS Developer Guide, S3 Files: " + GUIDE + "s3files-volumes.html";
    /** Which capacity has which kind of volume. */
    public static final String DATA_VOLUMES =
            "ECS Developer Guide, storage options: " + GUIDE + "using_data_volumes.html";
    /** A secret of a container. */
    public static final String SECRET = "ECS API Reference, Secret: " + API + "API_Secret.html";
    /** The request that creates a service. */
    public static final String SERVICE = "ECS API Reference, CreateService: " + API + "API_CreateService.html";
    /** What ECS answered where a daemon met the strategy of its cluster. */
    public static final String DAEMON_STRATEGY =
            "Observed: https://github.com/aws/containers-roadmap/issues/692; " + SERVICE;
    /** What ECS manages on the instances that it manages. */
    public static final String DAEMONS = "ECS Developer Guide, managed daemons: " + GUIDE + "managed-daemons.html";
    /** How a new version of a managed daemon comes to the instances. */
    public static final String DAEMON_DEPLOYMENT =
            "CloudFormation, AWS::ECS::Daemon DaemonDeploymentConfiguration; ECS API Reference: " + API
                    + "API_DaemonDeploymentConfiguration.html";
    /** A provider of a capacity provider strategy. */
    public static final String STRATEGY_ITEM =
            "ECS API Reference, CapacityProviderStrategyItem: " + API + "API_CapacityProviderStrategyItem.html";
    /** How a service replaces its tasks. */
    public static final String DEPLOYMENT =
            "ECS API Reference, DeploymentConfiguration: " + API + "API_DeploymentConfiguration.html";
    /** The load balancer of a service. */
    public static final String LOAD_BALANCER = "ECS API Reference, LoadBalancer: " + API + "API_LoadBalancer.html";
    /** Where the network interfaces of tasks are. */
    public static final String NETWORK =
            "ECS API Reference, AwsVpcConfiguration: " + API + "API_AwsVpcConfiguration.html";
    /** What ECS goes by when it puts tasks on instances. */
    public static final String PLACEMENT =
            "ECS API Reference, PlacementStrategy: " + API + "API_PlacementStrategy.html";
    /** What stops a deployment that fails. */
    public static final String CIRCUIT_BREAKER =
            "ECS API Reference, DeploymentCircuitBreaker: " + API + "API_DeploymentCircuitBreaker.html";
    /** The alarms that fail a deployment. */
    public static final String DEPLOYMENT_ALARMS =
            "ECS API Reference, DeploymentAlarms: " + API + "API_DeploymentAlarms.html";
    /** What a deployment runs or waits for. */
    public static final String LIFECYCLE_HOOK =
            "ECS API Reference, DeploymentLifecycleHook: " + API + "API_DeploymentLifecycleHook.html";
    /** The load balancer of a blue/green deployment. */
    public static final String BLUE_GREEN =
            "ECS API Reference, AdvancedConfiguration: " + API + "API_AdvancedConfiguration.html";
    /** What ECS says of load balancers that a blue/green deployment can't use. */
    public static final String BLUE_GREEN_TROUBLE =
            "ECS Developer Guide, troubleshooting blue/green deployments: " + GUIDE + "troubleshooting-blue-green.html";
    /** Tests of a new version through Service Connect. */
    public static final String CONNECT_BLUE_GREEN = "ECS Developer Guide, Service Connect resources for blue/green: "
            + GUIDE + "service-connect-blue-green.html";
    /** The first step of a canary deployment. */
    public static final String CANARY =
            "ECS API Reference, CanaryConfiguration: " + API + "API_CanaryConfiguration.html";
    /** The steps of a linear deployment. */
    public static final String LINEAR =
            "ECS API Reference, LinearConfiguration: " + API + "API_LinearConfiguration.html";
    /** What others reach by Service Connect. */
    public static final String SERVICE_CONNECT =
            "ECS API Reference, ServiceConnectService: " + API + "API_ServiceConnectService.html";
    /** A name that clients use with Service Connect. */
    public static final String CLIENT_ALIAS =
            "ECS API Reference, ServiceConnectClientAlias: " + API + "API_ServiceConnectClientAlias.html";
    /** Service Connect as a whole. */
    public static final String SERVICE_CONNECT_GUIDE =
            "ECS Developer Guide, Service Connect: " + GUIDE + "service-connect.html";
    /** A target group of VPC Lattice. */
    public static final String LATTICE =
            "ECS API Reference, VpcLatticeConfiguration: " + API + "API_VpcLatticeConfiguration.html";
    /** An EBS volume that ECS makes for each task. */
    public static final String EBS_VOLUME = "ECS API Reference, ServiceManagedEBSVolumeConfiguration: " + API
            + "API_ServiceManagedEBSVolumeConfiguration.html";
    /** Commands in running containers. */
    public static final String EXEC = "ECS Developer Guide, ECS Exec: " + GUIDE + "ecs-exec.html";
    /** Cloud Map and services. */
    public static final String DISCOVERY =
            "ECS Developer Guide, service discovery: " + GUIDE + "service-discovery.html";
    /** A service in Cloud Map. */
    public static final String CLOUD_MAP =
            "Cloud Map API Reference, CreateService: https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html";
    /** Servers outside AWS. */
    public static final String ANYWHERE = "ECS Developer Guide, ECS Anywhere: " + GUIDE + "ecs-anywhere.html";
    /** The capacity providers of a cluster. */
    public static final String CAPACITY_PROVIDERS =
            "ECS Developer Guide, capacity providers: " + GUIDE + "cluster-capacity-providers.html";
    /** How Fargate tasks reach the network. */
    public static final String FARGATE_NETWORK =
            "ECS Developer Guide, Fargate task networking: " + GUIDE + "fargate-task-networking.html";
    /** Spreading running tasks over zones again. */
    public static final String REBALANCING =
            "ECS Developer Guide, Availability Zone rebalancing: " + GUIDE + "service-rebalancing.html";
    /** The VPC endpoints of ECS. */
    public static final String ENDPOINTS =
            "ECS Developer Guide, interface VPC endpoints: " + GUIDE + "vpc-endpoints.html";
    /** How many network interfaces there are for tasks. */
    public static final String TRUNKING =
            "ECS Developer Guide, ENI trunking: " + GUIDE + "eni-trunking-supported-instance-types.html";
    /** The security group that every VPC comes with. */
    public static final String DEFAULT_GROUP = "VPC User Guide, default security groups: "
            + "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html";
    /** What reaches an interface endpoint. */
    public static final String ENDPOINT_GROUP = "AWS PrivateLink Guide, interface endpoints: "
            + "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html";
    /** How many addresses a subnet has. */
    public static final String SUBNET_SIZE = "VPC User Guide, subnet CIDR blocks: "
            + "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html";
    /** What an account may have. */
    public static final String QUOTAS = "ECS Developer Guide, service quotas: " + GUIDE + "service-quotas.html";
    /** The request that makes a load balancer. */
    public static final String ELB_CREATE =
            "ELB API Reference, CreateLoadBalancer: " + ELB + "APIReference/API_CreateLoadBalancer.html";
    /** The attributes of a load balancer. */
    public static final String ELB_ATTRIBUTES =
            "ELB API Reference, LoadBalancerAttribute: " + ELB + "APIReference/API_LoadBalancerAttribute.html";
    /** Where an application load balancer may log to. */
    public static final String ELB_ACCESS_LOGS =
            "ELB User Guide, enable access logs: " + ELB + "application/enable-access-logging.html";
    /** What a network load balancer logs. */
    public static final String NLB_ACCESS_LOGS = "ELB User Guide, access logs for your Network Load Balancer: " + ELB
            + "network/load-balancer-access-logs.html";
    /** The request that makes a listener. */
    public static final String LISTENER =
            "ELB API Reference, CreateListener: " + ELB + "APIReference/API_CreateListener.html";
    /** The listeners of a network load balancer. */
    public static final String NLB_LISTENERS = "ELB User Guide, listeners for your Network Load Balancers: " + ELB
            + "network/load-balancer-listeners.html";
    /** The request that makes a rule of a listener. */
    public static final String LISTENER_RULE =
            "ELB API Reference, CreateRule: " + ELB + "APIReference/API_CreateRule.html";
    /** A condition of a rule of a listener. */
    public static final String RULE_CONDITION =
            "ELB API Reference, RuleCondition: " + ELB + "APIReference/API_RuleCondition.html";
    /** What an application load balancer may have. */
    public static final String ALB_QUOTAS = "ELB User Guide, quotas for your Application Load Balancers: " + ELB
            + "application/load-balancer-limits.html";
    /** What a network load balancer may have. */
    public static final String NLB_QUOTAS =
            "ELB User Guide, quotas for your Network Load Balancers: " + ELB + "network/load-balancer-limits.html";
    /** Who an application load balancer lets through. */
    public static final String ALB_AUTHENTICATION =
            "ELB User Guide, authenticate users: " + ELB + "application/listener-authenticate-users.html";
    /** What a redirect may be. */
    public static final String REDIRECT =
            "ELB API Reference, RedirectActionConfig: " + ELB + "APIReference/API_RedirectActionConfig.html";
    /** What a fixed response may be. */
    public static final String FIXED_RESPONSE =
            "ELB API Reference, FixedResponseActionConfig: " + ELB + "APIReference/API_FixedResponseActionConfig.html";
    /** The share of a target group. */
    public static final String WEIGHTED_TARGET_GROUP =
            "ELB API Reference, TargetGroupTuple: " + ELB + "APIReference/API_TargetGroupTuple.html";
    /** The request that makes a target group. */
    public static final String TARGET_GROUP =
            "ELB API Reference, CreateTargetGroup: " + ELB + "APIReference/API_CreateTargetGroup.html";
    /** The attributes of a target group. */
    public static final String TARGET_GROUP_ATTRIBUTES =
            "ELB API Reference, TargetGroupAttribute: " + ELB + "APIReference/API_TargetGroupAttribute.html";
    /** The request that makes a file system. */
    public static final String FILE_SYSTEM =
            "EFS API Reference, CreateFileSystem: " + EFS + "API_CreateFileSystem.html";
    /** When files move to cheaper storage. */
    public static final String FILE_SYSTEM_LIFECYCLE =
            "EFS API Reference, PutLifecycleConfiguration: " + EFS + "API_PutLifecycleConfiguration.html";
    /** What keeps a file system from being replicated over. */
    public static final String FILE_SYSTEM_PROTECTION =
            "EFS API Reference, UpdateFileSystemProtection: " + EFS + "API_UpdateFileSystemProtection.html";
    /** Who may use a file system. */
    public static final String FILE_SYSTEM_POLICY =
            "EFS User Guide, IAM policies for file systems: " + EFS + "iam-access-control-nfs-efs.html";
    /** The request that makes an access point. */
    public static final String ACCESS_POINT =
            "EFS API Reference, CreateAccessPoint: " + EFS + "API_CreateAccessPoint.html";
    /** How an access point makes its directory. */
    public static final String ACCESS_POINT_DIRECTORY =
            "EFS User Guide, enforce a root directory: " + EFS + "enforce-root-directory-access-point.html";
    /** The request that makes a mount target. */
    public static final String MOUNT_TARGET =
            "EFS API Reference, CreateMountTarget: " + EFS + "API_CreateMountTarget.html";
    /** How a file system is mounted by its name. */
    public static final String MOUNT_BY_NAME =
            "EFS User Guide, mounting considerations: " + EFS + "mounting-fs-mount-cmd-dns-name.html";
    /** What must reach a mount target. */
    public static final String MOUNT_NETWORK = "EFS User Guide, security groups: " + EFS + "network-access.html";
    /** The request that makes a capacity provider. */
    public static final String CAPACITY_PROVIDER =
            "ECS API Reference, CreateCapacityProvider: " + API + "API_CreateCapacityProvider.html";
    /** The group of instances of a capacity provider. */
    public static final String GROUP_PROVIDER =
            "ECS API Reference, AutoScalingGroupProvider: " + API + "API_AutoScalingGroupProvider.html";
    /** How a capacity provider scales its group. */
    public static final String MANAGED_SCALING =
            "ECS API Reference, ManagedScaling: " + API + "API_ManagedScaling.html";
    /** The network of instances that ECS manages. */
    public static final String MANAGED_INSTANCES_NETWORK = "ECS API Reference, ManagedInstancesNetworkConfiguration: "
            + API + "API_ManagedInstancesNetworkConfiguration.html";
    /** What a group of a capacity provider must be like. */
    public static final String GROUP_PROVIDER_GUIDE =
            "ECS Developer Guide, capacity providers for EC2: " + GUIDE + "asg-capacity-providers.html";
    /** The images of container instances. */
    public static final String CONTAINER_INSTANCES =
            "ECS Developer Guide, ECS-optimized AMIs: " + GUIDE + "ecs-optimized_AMI.html";
    /** Tasks with GPUs. */
    public static final String GPU = "ECS Developer Guide, GPU workloads: " + GUIDE + "ecs-gpu.html";
    /** The request that makes a cluster. */
    public static final String CLUSTER = "ECS API Reference, CreateCluster: " + API + "API_CreateCluster.html";
    /** A setting of a cluster. */
    public static final String CLUSTER_SETTING =
            "ECS API Reference, ClusterSetting: " + API + "API_ClusterSetting.html";
    /** Where commands in containers are logged. */
    public static final String EXECUTE_COMMAND =
            "ECS API Reference, ExecuteCommandConfiguration: " + API + "API_ExecuteCommandConfiguration.html";
    /** The keys of storage that ECS manages. */
    public static final String MANAGED_STORAGE =
            "ECS API Reference, ManagedStorageConfiguration: " + API + "API_ManagedStorageConfiguration.html";
    /** The request that makes a group of instances. */
    public static final String INSTANCE_GROUP = "EC2 Auto Scaling API Reference, CreateAutoScalingGroup: " + EC2_SCALING
            + "APIReference/API_CreateAutoScalingGroup.html";
    /** How a group of instances replaces its instances. */
    public static final String INSTANCE_MAINTENANCE = "EC2 Auto Scaling API Reference, InstanceMaintenancePolicy: "
            + EC2_SCALING + "APIReference/API_InstanceMaintenancePolicy.html";
    /** What a group of instances may have. */
    public static final String INSTANCE_QUOTAS =
            "EC2 Auto Scaling User Guide, quotas: " + EC2_SCALING + "userguide/ec2-auto-scaling-quotas.html";
    /** The end of launch configurations. */
    public static final String LAUNCH_CONFIGURATIONS = "EC2 Auto Scaling User Guide, launch configurations: "
            + EC2_SCALING + "userguide/launch-configurations.html";
    /** The request that makes a service of Cloud Map. */
    public static final String DISCOVERY_SERVICE =
            "Cloud Map API Reference, CreateService: " + CLOUD_MAP_API + "API_CreateService.html";
    /** The DNS records of Cloud Map. */
    public static final String DISCOVERY_DNS =
            "Cloud Map API Reference, DnsConfig: " + CLOUD_MAP_API + "API_DnsConfig.html";
    /** A DNS record of Cloud Map. */
    public static final String DISCOVERY_RECORD =
            "Cloud Map API Reference, DnsRecord: " + CLOUD_MAP_API + "API_DnsRecord.html";
    /** The request that makes a namespace. */
    public static final String DISCOVERY_NAMESPACE =
            "Cloud Map API Reference, CreatePublicDnsNamespace: " + CLOUD_MAP_API + "API_CreatePublicDnsNamespace.html";
    /** The attributes of a queue. */
    public static final String QUEUE = "SQS API Reference, SetQueueAttributes: "
            + "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";
    /** What makes a subnet public. */
    public static final String SUBNET_ROUTES = "VPC User Guide, internet gateways: "
            + "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html";
    /** What a template may have. */
    public static final String TEMPLATE_QUOTAS = "CloudFormation User Guide, quotas: "
            + "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";
    /** Names of resources. */
    public static final String TEMPLATE_NAMES = "CloudFormation User Guide, name type: "
            + "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html";
    /** What happens to a resource in the end. */
    public static final String TEMPLATE_DELETION = "CloudFormation User Guide, DeletionPolicy attribute: "
            + "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html";
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
