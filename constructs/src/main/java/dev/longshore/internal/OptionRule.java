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
    /** Zones are said by name or by number. */
    ZONE_NAMES(
            "LS-023",
            "Value (…) for parameter availabilityZone is invalid.",
            "Amazon EC2 API Reference, CreateSubnet: AvailabilityZone"),
    /** What is looked up is looked up somewhere. */
    LOOKUP("LS-024", "nothing: there is no account to ask", "AWS CDK Developer Guide, context values"),
    /** Tasks reach what they need to start. */
    OUT_OF_REACH(
            "SVC-023",
            "ResourceInitializationError: unable to pull secrets or registry auth",
            "Amazon ECS Developer Guide, interface VPC endpoints"),
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
