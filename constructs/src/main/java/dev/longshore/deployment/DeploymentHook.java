package dev.longshore.deployment;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.IFunction;

/**
 * What a deployment runs, or waits for, at a stage.
 *
 * @param stage the stage
 * @param function the function that is asked, or null where somebody says {@code continue-service-deployment}
 * @param timeout how long it waits for that somebody before it rolls back; null with a function
 */
public record DeploymentHook(
        LifecycleStage stage,
        @Nullable IFunction function,
        @Nullable Duration timeout) {}
