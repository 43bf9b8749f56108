package dev.longshore.rehearsal;

import java.time.Duration;

/**
 * A deployment of an Amazon ECS service.
 *
 * @param stack the stack
 * @param service the service's logical id
 * @param constructPath the CDK construct that made the service, empty when the template does not say
 * @param duration how long it takes, estimated from health checks, drain times and the healthy percents
 * @param desired how many tasks are wanted
 * @param lowest the fewest that are healthy on the way; below {@code desired} when the minimum healthy percent lets it
 */
public record Rollout(String stack, String service, String constructPath, Duration duration, int desired, int lowest) {}
