package dev.longshore.rule.task;

import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import org.jspecify.annotations.Nullable;

/** Failures after the start are forgiven only for so long. */
final class TD047d extends HealthCheckRule {
    private static final Range ALLOWED = new Range(0, 300);

    TD047d() {
        super("TD-047d", "startPeriod", ALLOWED, Confidence.STATED, "seconds");
    }

    @Override
    @Nullable
    Value<Integer> setting(ContainerHealthCheck healthCheck) {
        return healthCheck.startPeriod();
    }
}
