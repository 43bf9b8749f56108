package dev.longshore.rule.task;

import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import org.jspecify.annotations.Nullable;

/** A container is unhealthy after a few failures. */
final class TD047c extends HealthCheckRule {
    private static final Range ALLOWED = new Range(1, 10);

    TD047c() {
        super("TD-047c", "retries", ALLOWED, Confidence.STATED, "failures");
    }

    @Override
    @Nullable
    Value<Integer> setting(ContainerHealthCheck healthCheck) {
        return healthCheck.retries();
    }
}
