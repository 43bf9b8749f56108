package dev.longshore.rule.scaling;

import dev.longshore.model.Scaling;
import dev.longshore.model.ScheduledAction;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.time.ZoneId;
import java.util.Set;

/** Clocks differ by place. */
final class AAS010 extends ScalingRule {
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    /** Zones that a Java of 2024 does not know yet. */
    private static final Set<String> NEWER = Set.of("America/Coyhaique");

    AAS010() {
        super(
                "AAS-010",
                "a time zone is an IANA name",
                ScalingSources.SCHEDULED_ACTION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid schedule timezone: …");
    }

    @Override
    void judge(Scaling scaling, Report report) {
        for (ScheduledAction action : scaling.scheduledActions()) {
            Value<String> zone = action.timezone();
            if (zone != null && zone.is(name -> !ZONES.contains(name) && !NEWER.contains(name))) {
                report.wrong(
                        this,
                        "timezone",
                        zone,
                        "'timezone' must be an IANA name, such as Europe/Berlin, got " + zone,
                        "name the place whose clock is meant, or leave it out for UTC");
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
                    - {scheduledActionName: morning, schedule: rate(1 day), timezone: %s, scalableTargetAction: {minCapacity: 4}}
                """, "JST", "Asia/Tokyo");
    }
}
