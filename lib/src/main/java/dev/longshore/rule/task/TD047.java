package dev.longshore.rule.task;

import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import org.jspecify.annotations.Nullable;

/** Health checks are neither too frequent nor too rare. */
final class TD047 extends HealthCheckRule {
    private static final Range ALLOWED = new Range(5, 300);

    TD047() {
        super("TD-047", "interval", ALLOWED, Confidence.STATED, "seconds");
    }

    @Override
    @Nullable
    Value<Integer> setting(ContainerHealthCheck healthCheck) {
        return healthCheck.interval();
    }
}
