package dev.longshore.pattern;

/** What the jobs of AWS Batch run on. */
public enum BatchCompute {
    /** Fargate on demand. */
    FARGATE(true, false),
    /** Fargate Spot, and Fargate on demand where Spot has no room. */
    FARGATE_SPOT(true, true),
    /** EC2 instances on demand, from none to as many as the jobs ask for. */
    EC2(false, false),
    /** EC2 Spot instances, and instances on demand where Spot has no room. */
    EC2_SPOT(false, true);

    private final boolean fargate;
    private final boolean spotFirst;

    BatchCompute(boolean fargate, boolean spotFirst) {
        this.fargate = fargate;
        this.spotFirst = spotFirst;
    }

    boolean isFargate() {
        return fargate;
    }

    boolean isSpotFirst() {
        return spotFirst;
    }
}
