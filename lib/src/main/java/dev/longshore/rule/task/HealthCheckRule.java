package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A rule that one number of a health check lies in a range. */
abstract class HealthCheckRule extends ContainerRule {
    private final String option;
    private final Range range;

    HealthCheckRule(String id, String option, Range range, Confidence confidence, String unit) {
        super(
                id,
                option + " of a health check is " + range + " " + unit,
                Sources.HEALTH_CHECK,
                confidence,
                Consequence.REFUSED,
                "ClientException: RegisterTaskDefinition accepts only " + range);
        this.option = option;
        this.range = range;
    }

    abstract @Nullable Value<Integer> setting(ContainerHealthCheck healthCheck);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        ContainerHealthCheck healthCheck = container.healthCheck();
        Value<Integer> setting = healthCheck == null ? null : setting(healthCheck);
        if (setting != null && setting.is(range::excludes)) {
            report.wrong(
                    this,
                    option,
                    setting,
                    in(container) + "'healthCheck." + option + "' must be " + range + ", got " + setting,
                    "set 'healthCheck." + option + "' to " + range.closestTo(setting));
        }
    }

    @Override
    public final Examples examples() {
        String yaml = Yaml.container("healthCheck: {command: [CMD, /healthy], " + option + ": %s}");
        return Examples.varying(yaml, Integer.toString(range.max() + 1), Integer.toString(range.max()));
    }
}
