package dev.longshore.internal;

/** The rules about options of constructs that are no part of the ECS model. */
public enum OptionRule {
    /** An Application Load Balancer, and a careful network, has at least two zones. */
    ZONES(
            "LB-003",
            "At least two subnets in two different Availability Zones must be specified",
            "Elastic Load Balancing, CreateLoadBalancer: Subnets"),
    /** Who may reach a load balancer is said, never assumed. */
    REACHABLE_FROM(
            "LS-001",
            "nothing: the load balancer would be open to everyone, or to nobody",
            "Longshore: docs/defaults.md"),
    /** HTTPS, or plain HTTP written out. */
    ENCRYPTION("LS-002", "nothing: passwords and cookies would travel in the clear", "Longshore: docs/defaults.md"),
    /** Two ways to say the same that contradict each other. */
    CONTRADICTION("LS-003", "nothing: one of the two would silently win", "Longshore: docs/defaults.md"),
    /** A rule with conditions has a priority from 1 to 49999. */
    RULE_PRIORITY(
            "LB-011b", "Rule priority must be between 1 and 50000", "Elastic Load Balancing, CreateRule: Priority"),
    /** The priorities of the rules of a listener differ. */
    PRIORITY_TAKEN("LB-011c", "Priority is currently in use", "Elastic Load Balancing, CreateRule: PriorityInUse"),
    /** A service behind a load balancer has a container with a port. */
    ROUTED_PORT(
            "SVC-018b",
            "The container does not expose the container port of the load balancer",
            "Amazon ECS, LoadBalancer: containerPort"),
    /** Something that nothing can be made without. */
    MISSING("LS-005", "nothing: there is no resource to make", "Longshore: the option's Javadoc"),
    /** What is kept must stay readable. */
    KEY_OF_KEPT_DATA(
            "LS-020",
            "nothing: the key is deleted after its waiting period, and the files that were kept with it are lost",
            "AWS KMS, deleting keys: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"),
    /** Root has no access to files that others share. */
    ROOT_OF_FILES(
            "LS-021",
            "nothing: every file would belong to root, whom the policy of the file system refuses",
            "Longshore: docs/storage.md"),
    /** A service names capacity of its cluster. */
    UNKNOWN_CAPACITY(
            "SVC-008",
            "The specified capacity provider strategy cannot contain a capacity provider that is not associated with"
                    + " the cluster",
            "Amazon ECS, CreateService: capacityProviderStrategy"),
    /** The kind of a service's capacity is known, for the task is made for it. */
    CAPACITY_KIND("LS-006", "nothing: the task could be made for the wrong compute", "Longshore: docs/service.md"),
    /** The parts of a strategy are of one kind. */
    CAPACITY_MIX(
            "SVC-007",
            "A capacity provider strategy cannot contain a mix of capacity providers of different types",
            "Amazon ECS, CapacityProviderStrategyItem"),
    /** External instances are all of a strategy or none of it. */
    EXTERNAL_ALONE(
            "SVC-073b",
            "nothing: base and weight would silently be left out, for external instances have no capacity provider",
            "Amazon ECS, External instances: capacity providers are not supported"),
    /** What CDK does not make. */
    EXTERNAL_SCALING("LS-007", "nothing: CDK has no scaling of an ExternalService", "CDK, ExternalService"),
    /** One task on each instance, where there are instances to see. */
    DAEMON(
            "SVC-010",
            "InvalidParameterException: the scheduling strategy DAEMON is refused there",
            "Amazon ECS, Managed Instances"),
    /** ECS chooses among instances only where the team has some. */
    PLACEMENT(
            "LS-008",
            "Placement strategies are not supported with FARGATE launch type",
            "Amazon ECS, Use strategies to define task placement"),
    /** Constraints are about instances. */
    PLACEMENT_CONSTRAINT(
            "LS-008",
            "Placement constraints are not supported with FARGATE launch type",
            "Amazon ECS, Define which container instances Amazon ECS uses"),
    /** A task runs on the processor and the operating system that its images are for. */
    PLATFORM(
            "LS-009",
            "nothing: unable to place a task because no container instance met all of its requirements",
            "Amazon ECS, RuntimePlatform"),
    /** What a task definition file says and Longshore does not render. */
    NOT_RENDERED("LS-004", "nothing: the field would silently be left out", "Longshore: docs/task-definition-files.md");

    private final String id;
    private final String answer;
    private final String source;

    OptionRule(String id, String answer, String source) {
        this.id = id;
        this.answer = answer;
        this.source = source;
    }

    /** Returns the id of the rule. */
    public String id() {
        return id;
    }

    /** Returns what AWS answers. */
    public String answer() {
        return answer;
    }

    /** Returns where it is stated. */
    public String source() {
        return source;
    }
}
