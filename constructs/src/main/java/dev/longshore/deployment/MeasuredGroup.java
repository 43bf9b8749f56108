package dev.longshore.deployment;

/**
 * A target group as CloudWatch names it.
 *
 * @param loadBalancer the full name of its Application Load Balancer
 * @param targetGroup its own full name
 */
public record MeasuredGroup(String loadBalancer, String targetGroup) {}
