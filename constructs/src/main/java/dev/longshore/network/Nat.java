package dev.longshore.network;

/**
 * How tasks in private subnets reach the internet, in one word. docs/network.md has what each costs.
 *
 * <p>Prices: us-east-1, list prices read in November 2026, 730 hours a month, without traffic.
 */
public enum Nat {
    /**
     * They don't: isolated subnets, with endpoints for ECR and CloudWatch Logs unless others are chosen. Images must
     * come from ECR. Each interface endpoint costs 7.30 USD a month in each zone.
     */
    NONE,
    /** One NAT gateway for all zones, 32.85 USD a month: a lost zone can take the others' way out with it. */
    SINGLE,
    /** One NAT gateway in each zone, 32.85 USD a month each: a lost zone takes only itself. */
    PER_ZONE,
    /**
     * One regional NAT gateway, which AWS spreads over the zones that have traffic. One resource and one id to route to;
     * billed for each zone it is active in, so like {@link #PER_ZONE} under load.
     */
    REGIONAL,
    /**
     * One instance that translates addresses, about 3 USD a month and as much for its public address. For development
     * only: nothing replaces it when it fails, and a new image replaces it during a deployment.
     */
    INSTANCE
}
