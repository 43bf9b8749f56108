package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A schedule begins before it ends. */
final class AAS009c extends ScalingRule {
    AAS009c() {
        super(
                "AAS-009c",
                "the startTime of a scheduled action is before the endTime",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "StartTime must be before EndTime");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Value<String> start = action.startTime();
            Instant begins = instant(start);
            Instant ends = instant(action.endTime());
            if (start != null && begins != null && ends != null && begins.isAfter(ends)) {
                report.wrong(
                        this,
                        "startTime",
                        start,
                        "'startTime' must be before 'endTime', got " + start + " and " + action.endTime(),
                        "exchange them");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {}
                scaling:
                  minCapacity: 2
                  maxCapacity: 10
                  scheduledActions:
                    - {scheduledActionName: morning, schedule: rate(1 day), startTime: %s, endTime: "2035-01-01T00:00:00Z", scalableTargetAction: {minCapacity: 4}}
                """, "\"2035-01-01T00:00:01Z\"", "\"2034-12-31T23:59:59Z\"");
    }

    private static @Nullable Instant instant(@Nullable Value<String> time) {
        String known = Value.known(time);
        try {
            return known == null ? null : Instant.parse(known.endsWith("Z") ? known : known + "Z");
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
