package dev.longshore.scaling;

import software.amazon.awscdk.services.cloudwatch.IMetric;

/**
 * A metric of one's own that is held at a value.
 *
 * @param id what tells the policy from others; a change of it makes another policy
 * @param metric the metric or expression, which falls when tasks are added
 * @param target the value
 */
public record TrackedMetric(String id, IMetric metric, double target) {}
