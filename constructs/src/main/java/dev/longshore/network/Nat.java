package dev.longshore.network;

/** How tasks in private subnets reach the internet, in one word. A NAT gateway costs about 33 USD a month. */
public enum Nat {
    /** They don't: isolated subnets, with endpoints for ECR and CloudWatch Logs. Images must come from ECR. */
    NONE,
    /** One NAT gateway for all zones: cheapest, and a lost zone can take the others' way out with it. */
    SINGLE,
    /** One NAT gateway in each zone: a lost zone takes only itself. */
    PER_ZONE
}
