package dev.longshore.rule.scaling;

/** Scaling by the requests that a task gets. */
final class RequestCount {
    /** The metric of Elastic Load Balancing. */
    static final String METRIC = "ALBRequestCountPerTarget";

    private RequestCount() {}
}
