package dev.longshore.rule.task;

import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import org.jspecify.annotations.Nullable;

/** A health check may take only so long. The API text says 60 s; the console and CDK take 120. */
final class TD047b extends HealthCheckRule {
    private static final Range ALLOWED = new Range(2, 60);

    TD047b() {
        super("TD-047b", "timeout", ALLOWED, Confidence.UNCERTAIN, "seconds");
    }

    @Override
    @Nullable
    Value<Integer> setting(ContainerHealthCheck healthCheck) {
        return healthCheck.timeout();
    }
}
