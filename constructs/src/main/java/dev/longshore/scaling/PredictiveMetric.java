package dev.longshore.scaling;

/** What predictive scaling can forecast. */
public enum PredictiveMetric {
    /** The average CPU in percent. */
    CPU("ECSServiceCPUUtilization"),
    /** The average memory in percent. */
    MEMORY("ECSServiceMemoryUtilization"),
    /** The requests a minute of each task, from an Application Load Balancer. */
    REQUESTS("ALBRequestCount");

    private final String type;

    PredictiveMetric(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
