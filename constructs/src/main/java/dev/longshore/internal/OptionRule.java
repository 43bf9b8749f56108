package dev.longshore.internal;

/** The rules about options of constructs that are no part of the ECS model. */
public enum OptionRule implements StatedRule {
    /** An Application Load Balancer, and a careful network, has at least two zones. */
    ZONES("LB-003"),
    /** Who may reach a load balancer is said, never assumed. */
    REACHABLE_FROM(
            "LS-001",
            "nothing: the load balancer would be open to everyone, or to nobody",
            "Longshore: docs/defaults.md"),
    /** HTTPS, or plain HTTP written out. */
    ENCRYPTION("LS-002", "nothing: passwords and cookies would travel in the clear", "Longshore: docs/defaults.md"),
    /** Two ways to say the same that contradict each other. */
    CONTRADICTION("LS-003", "nothing: one of the two would silently win", "Longshore: docs/defaults.md"),
    /** A rule with conditions has a priority below 50000, and 1 is kept. */
    RULE_PRIORITY("LB-011b"),
    /** The priorities of the rules of a listener differ. */
    PRIORITY_TAKEN("LB-011c"),
    /** A rule compares with a few values. */
    CONDITION_VALUES("LB-012"),
    /** A rule has a few wildcards. */
    CONDITION_WILDCARDS("LB-210"),
    /** A load balancer has a hundred rules, unless the account may have more. */
    RULE_QUOTA("LB-211"),
    /** A load balancer has a hundred target groups. */
    TARGET_GROUP_QUOTA("LB-217"),
    /** A security group has sixty rules each way. */
    SECURITY_GROUP_RULES(
            "LS-140",
            "RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached.",
            "Amazon VPC User Guide, Amazon VPC quotas: inbound or outbound rules per security group"),
    /** A load balancer has a thousand targets. */
    TARGET_QUOTA(
            "LS-141",
            "TooManyTargets: The maximum number of targets per load balancer '1000' has been reached",
            "Elastic Load Balancing, quotas for your Application Load Balancers"),
    /** What is said of a load balancer of another app is what this app knows of it. */
    OTHER_APP(
            "LS-142",
            "nothing: what it would be made of is known to the other app alone",
            "Longshore: docs/load-balancing.md"),
    /** What another app says of its load balancer. */
    IMPORTED_ARN(
            "LS-143",
            "ValidationError: '…' is not a valid listener ARN",
            "Elastic Load Balancing, CreateRule: ListenerArn"),
    /** Datagrams over IPv6 need a prefix to go out from. */
    DUALSTACK_UDP("LB-034"),
    /** Who logs in does so over TLS. */
    LOGIN_OVER_HTTP("LB-212"),
    /** A slow start goes with one way of choosing targets. */
    SLOW_START_ALGORITHM("LB-213"),
    /** Two routes with the same conditions. */
    SAME_ROUTE("LB-214"),
    /** A condition that no request can meet. */
    CONDITION_VALUE(
            "LS-070",
            "nothing, or Condition value '…' contains a character that is not valid",
            "Elastic Load Balancing, RuleCondition"),
    /** A route that another one hides. */
    HIDDEN_ROUTE(
            "LS-071",
            "nothing: the second of the two rules would never match",
            "Elastic Load Balancing, RuleCondition"),
    /** How many certificates a load balancer may have. */
    CERTIFICATE_QUOTA(
            "LS-072", "TooManyCertificates", "Elastic Load Balancing, quotas for your Application Load Balancers"),
    /** A certificate is validated where everybody can look. */
    CERTIFICATE_ZONE(
            "LS-073",
            "nothing: the deployment waits for a validation that never comes",
            "AWS Certificate Manager User Guide, DNS validation"),
    /** A web ACL for load balancers. */
    WEB_ACL(
            "LS-074",
            "WAFInvalidParameterException: Error reason: The scope is not valid.",
            "AWS WAF, AssociateWebACL"),
    /** Where load balancers can write. */
    LOG_BUCKET("LB-026"),
    /** Static addresses are public, one for each zone. */
    STATIC_ADDRESSES(
            "LS-075", "InvalidConfigurationRequest: …", "Elastic Load Balancing, CreateLoadBalancer: SubnetMapping"),
    /** Who may make endpoints. */
    ENDPOINT_PRINCIPALS(
            "LS-076",
            "nothing: nobody could make an endpoint, or Invalid Principal",
            "AWS PrivateLink guide, manage permissions of an endpoint service"),
    /** Tasks let in their load balancer alone, so that its groups must be known. */
    UNKNOWN_GROUPS("LS-077", "nothing: targets would stay unhealthy", "Longshore: docs/load-balancing.md"),
    /** What a network load balancer checks. */
    CHECKED_PORT(
            "LS-078",
            "nothing: targets would stay unhealthy",
            "Elastic Load Balancing, health checks of Network Load Balancer target groups"),
    /** Datagrams keep the address of their client. */
    UDP_CLIENT_ADDRESS(
            "LS-079",
            "InvalidConfigurationRequest: Client IP preservation cannot be disabled for UDP and TCP_UDP target groups",
            "Elastic Load Balancing, client IP preservation"),
    /** Ports of listeners. */
    LISTENER_PORT("LB-008"),
    /** A port of a load balancer has one listener. */
    LISTENER_TAKEN("LB-009"),
    /** A load balancer has fifty listeners. */
    LISTENER_QUOTA("LB-215"),
    /** Seconds that a target has to finish. */
    DEREGISTRATION("LB-015"),
    /** Seconds of a slow start. */
    SLOW_START("LB-016"),
    /** Seconds that a client stays with its target. */
    STICKINESS("LB-017"),
    /** Seconds without a byte. */
    IDLE_TIMEOUT("LB-018"),
    /** Seconds of a client's connection. */
    CLIENT_KEEP_ALIVE("LB-018b"),
    /** What a fixed answer may be. */
    ANSWER_STATUS("LB-021"),
    /** How long a fixed answer may be. */
    ANSWER_BODY("LB-021b"),
    /** HTTP/2 is spoken over TLS, and gRPC with it. */
    HTTP2("LB-022"),
    /** A target group is in the VPC of its load balancer. */
    GATEWAY_VPC(
            "LS-157",
            "InvalidConfigurationRequest: Target group '…' is in a different VPC than load balancer '…'",
            "Elastic Load Balancing, CreateTargetGroup: VpcId"),
    /** A name is in the zone that gets its record, once. */
    DOMAIN_NAME(
            "LS-158",
            "InvalidChangeBatch: RRSet with DNS name … is not permitted in zone …",
            "Amazon Route 53 API Reference, ChangeResourceRecordSets"),
    /** A service behind a load balancer has a container with a port. */
    ROUTED_PORT("SVC-018b"),
    /** Something that nothing can be made without. */
    MISSING("LS-005", "nothing: there is no resource to make", "Longshore: the option's Javadoc"),
    /** What is kept must stay readable. */
    KEY_OF_KEPT_DATA(
            "LS-060",
            "nothing: the key is deleted after its waiting period, and the files that were kept with it are lost",
            "AWS KMS, deleting keys: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"),
    /** Root has no access to files that others share. */
    ROOT_OF_FILES(
            "LS-061",
            "nothing: every file would belong to root, whom the policy of the file system refuses",
            "Longshore: docs/storage.md"),
    /** A file system of one zone has its mount target there. */
    ZONE_OF_FILES("ST-220"),
    /** A service names capacity of its cluster. */
    UNKNOWN_CAPACITY("SVC-008"),
    /** The kind of a service's capacity is known, for the task is made for it. */
    CAPACITY_KIND("LS-006", "nothing: the task could be made for the wrong compute", "Longshore: docs/service.md"),
    /** External instances are all of a strategy or none of it. */
    EXTERNAL_ALONE("SVC-073b"),
    /** What CDK does not make. */
    EXTERNAL_SCALING("LS-007", "nothing: CDK has no scaling of an ExternalService", "CDK, ExternalService"),
    /** One task on each instance, where there are instances to see. */
    DAEMON("SVC-010"),
    /** A task that needs GPUs runs where some are. */
    GPUS("TD-063b"),
    /** Docker's network on Windows has no name of its own in ECS. */
    NETWORK_MODE(
            "LS-010",
            "nothing: the mode is left out, and ECS takes bridge",
            "Amazon ECS, RegisterTaskDefinition: networkMode"),
    /** What CDK refuses on instances. */
    ROLLOUT("SVC-012"),
    /** Tasks that all must stay, while none may be added, are never replaced. */
    ROLLOUT_OF_FARGATE("SVC-012b"),
    /** What CDK does not make. */
    PLACEMENT("LS-008", "nothing: CDK has no placement strategies of an ExternalService", "CDK, ExternalService"),
    /** A task runs on the processor and the operating system that its images are for. */
    PLATFORM(
            "LS-009",
            "nothing: unable to place a task because no container instance met all of its requirements",
            "Amazon ECS, RuntimePlatform"),
    /** Every name of a capacity is made of letters, digits, '-' and '_'. */
    CAPACITY_NAME("CAP-001b"),
    /** Names that ECS keeps for itself. */
    CAPACITY_RESERVED("CAP-001"),
    /** A cluster has at most 20 capacity providers. */
    CAPACITY_LIMIT("CAP-020"),
    /** A default strategy names what the cluster has. */
    STRATEGY_PROVIDER("CAP-028"),
    /** External instances have no capacity provider. */
    EXTERNAL_STRATEGY("SVC-073b"),
    /** A strategy names each provider once. */
    STRATEGY_TWICE("SVC-008b"),
    /** Weights of a strategy are 0 to 1000. */
    STRATEGY_WEIGHT("SVC-006"),
    /** The base of a strategy is 0 to 100000. */
    STRATEGY_BASE("SVC-006b"),
    /** A strategy is of one kind of compute. */
    STRATEGY_FAMILIES("SVC-007"),
    /** A strategy has one base. */
    STRATEGY_BASES("SVC-004"),
    /** A strategy has a weight. */
    STRATEGY_WEIGHTS("SVC-005"),
    /** What belongs to a cluster is said where the cluster is made. */
    IMPORTED_CLUSTER(
            "LS-040",
            "nothing: the option would have no effect on a cluster of another stack",
            "Longshore: docs/capacity.md"),
    /** Instances of one group run one image, which is for one processor. */
    IMAGE_PROCESSOR("CAP-012"),
    /** Devices need the drivers of an image. */
    IMAGE_DRIVERS("CAP-013"),
    /** An image that AWS does not make. */
    NO_IMAGE(
            "LS-041",
            "Unable to fetch parameters [/aws/service/…] from parameter store for this account",
            "Amazon ECS Developer Guide: ECS-optimized AMIs"),
    /** What a system can't do with what it is told. */
    IMAGE_SETUP("LS-042", "nothing: the instance would start without it", "Longshore: docs/capacity.md"),
    /** Bounds of a group are in order. */
    GROUP_BOUNDS("CAP-014"),
    /** A group may have instances. */
    GROUP_EMPTY("CAP-007"),
    /** A mixed instances policy has at most 40 types. */
    INSTANCE_TYPES("CAP-032"),
    /** ECS counts by the smallest type. */
    ONE_SHAPE("CAP-201"),
    /** Shares of Spot and of demand. */
    PURCHASE(
            "LS-043",
            "OnDemandPercentageAboveBaseCapacity must be between 0 and 100",
            "EC2 Auto Scaling, InstancesDistribution"),
    /** One type is one pool: Spot takes all of it back at once. */
    SPOT_TYPES("LS-044", "nothing: all instances can be taken back at once", "EC2 Auto Scaling: Spot best practices"),
    /** Target capacity is 1 to 100 percent. */
    TARGET_CAPACITY("CAP-002"),
    /** A warm pool has one type, on demand. */
    WARM_POOL(
            "LS-045",
            "You can't add a warm pool to an Auto Scaling group that has a mixed instances policy",
            "EC2 Auto Scaling: warm pool limitations"),
    /** A disk holds its image, and has a type without figures of its own. */
    VOLUME("LS-046", "Volume of size … is smaller than snapshot, expect size >= …", "Amazon EC2, EbsBlockDevice"),
    /** The longest life of an instance. */
    INSTANCE_LIFETIME("CAP-017"),
    /** How long an idle managed instance waits. */
    SCALE_IN_AFTER(
            "LS-047",
            "scaleInAfter must be between 0 and 3600",
            "Amazon ECS, InfrastructureOptimization: scaleInAfter"),
    /** The size of a task follows from its containers. */
    SIZE("LS-062", "", "Longshore: docs/task.md"),
    /** The range of a VPC, and the subnets in it. */
    NETWORK_RANGE(
            "LS-020",
            "The CIDR '…' is invalid.",
            "Amazon VPC User Guide, VPC CIDR blocks: /16 to /28, subnets inside it"),
    /** What tasks leave the VPC by. */
    WAY_OUT("LS-021", "Network vpc-… is not attached to any internet gateway", "Amazon VPC User Guide, NAT devices"),
    /** A load balancer for the internet is in a VPC with an internet gateway. */
    PUBLIC_SUBNETS(
            "LS-022", "VPC vpc-… has no internet gateway", "Elastic Load Balancing, CreateLoadBalancer: InvalidSubnet"),
    /** What Express Mode takes. */
    EXPRESS(
            "LS-163",
            "InvalidParameterException, or a deployment whose tasks are never healthy",
            "Amazon ECS API Reference, CreateExpressGatewayService"),
    /** Zones are said by name or by number. */
    ZONE_NAMES(
            "LS-023",
            "Value (…) for parameter availabilityZone is invalid.",
            "Amazon EC2 API Reference, CreateSubnet: AvailabilityZone"),
    /** What is looked up is looked up somewhere. */
    LOOKUP("LS-024", "nothing: there is no account to ask", "AWS CDK Developer Guide, context values"),
    /** Tasks reach what they need to start. */
    OUT_OF_REACH("SVC-023"),
    /** What has begun can end: times to drain fit each other. */
    DRAIN("LS-063", "nothing: requests would be cut off at each deployment", "Longshore: docs/task.md"),
    /** What starts is not stopped for starting slowly. */
    STARTUP("LS-064", "nothing: tasks would be stopped while they start, for ever", "Longshore: docs/task.md"),
    /** What runs in production is one image, and the one before it can be had back. */
    MUTABLE_TAG("LS-065", "nothing: a deployment of anything else may bring another image", "Longshore: docs/task.md"),
    /** A task definition file says what its task runs on. */
    COMPATIBILITY(
            "LS-025",
            "nothing: what the file asks for would silently be something else",
            "Longshore: docs/task-definition-files.md"),
    /** A deployment strategy has requests to move, and room for a second set of tasks. */
    STRATEGY(
            "LS-080",
            "InvalidParameterException: the strategy is refused, or requests never move",
            "Amazon ECS Developer Guide: required resources for blue/green, linear and canary deployments"),
    /** A listener for tests leads to new tasks that requests move to. */
    TEST_LISTENER(
            "LS-081",
            "nothing: the listener would answer 404 for ever",
            "Amazon ECS, AdvancedConfiguration: testListenerRule"),
    /** What rolls a deployment back is measured by somebody. */
    ROLLBACK_METRIC(
            "LS-082", "nothing: the alarm would never have a value", "Amazon ECS Developer Guide: deployment alarms"),
    /** A hook is at a stage that the deployment comes through. */
    HOOK_STAGE(
            "LS-083",
            "nothing: the hook would never be asked",
            "Amazon ECS Developer Guide: lifecycle stages of a deployment"),
    /** Numbers of a deployment that ECS takes. */
    DEPLOYMENT_RANGE(
            "LS-084",
            "InvalidParameterException: the value is out of its range",
            "Amazon ECS API Reference: DeploymentConfiguration, DeploymentLifecycleHook"),
    /** What scales is measured. */
    SCALING_METRIC(
            "LS-087",
            "nothing: the metric would never have a value",
            "Amazon ECS Developer Guide: service auto scaling"),
    /** Policies do not work against each other. */
    SCALING_CONFLICT(
            "LS-085",
            "nothing, or Only one TargetTrackingScaling policy for a given metric specification is allowed.",
            "Application Auto Scaling User Guide: multiple scaling policies"),
    /** Steps are in order. */
    SCALING_STEPS(
            "LS-086",
            "nothing: load would take tasks away, or idleness add some",
            "Application Auto Scaling User Guide: step adjustments"),
    /** Tests of a TCP load balancer come by a port of their own. */
    TCP_TESTS(
            "LS-118",
            "nothing: tests of the second listener would have no port",
            "Amazon ECS Developer Guide: Network Load Balancer resources for blue/green, linear and canary deployments"),
    /** A header is read where HTTP is spoken. */
    TEST_HEADER(
            "LS-119",
            "nothing: no request would ever be led by it",
            "Amazon ECS Developer Guide: Service Connect resources for blue/green, linear and canary deployments"),
    /** What gets ready to move requests has some. */
    READY_TO_MOVE(
            "LS-120",
            "nothing: there are no target groups to make a second one of",
            "Amazon ECS Developer Guide: updating the deployment strategy from rolling update to blue/green"),
    /** The proxy has a network to listen in. */
    PROXY_NETWORK(
            "LS-092",
            "Service connect related port mapping fields 'name' and 'appProtocol' are not supported for network mode host",
            "CDK, ContainerDefinition; ECS API Reference, ServiceConnectService: ingressPortOverride"),
    /** A managed daemon is less than a service. */
    DAEMON_OPTION(
            "LS-130",
            "nothing: AWS::ECS::Daemon and its task definition have no such property, and it would be left out",
            "Amazon ECS API Reference, CreateDaemon and RegisterDaemonTaskDefinition"),
    /** ECS manages daemons where it manages the instances. */
    DAEMON_PROVIDERS("SVC-222"),
    /** A deployment of a managed daemon replaces a share of the instances. */
    DAEMON_DRAIN("SVC-220"),
    /** A deployment of a managed daemon waits for a day at the most. */
    DAEMON_BAKE("SVC-221"),
    /** What a task definition file says and Longshore does not render. */
    NOT_RENDERED("LS-004", "nothing: the field would silently be left out", "Longshore: docs/task-definition-files.md");

    private final Stated stated;

    // One of the catalogue: its class says the rest.
    OptionRule(String id) {
        stated = Stated.of(id);
    }

    OptionRule(String id, String answer, String source) {
        stated = new Stated(id, answer, source);
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
