package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Schedule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.time.zone.ZoneRulesProvider;
import java.util.List;

/** A time zone is one that is known. */
final class SCH202 extends ResourceRule<Schedule> {
    private static final List<String> AREAS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Etc",
            "Europe",
            "Indian",
            "Pacific");

    /** Names of the database that Java has as abbreviations only. */
    private static final List<String> OLD = List.of("EST", "MST", "HST", "ROC");

    SCH202() {
        super(
                Schedule.KIND,
                "SCH-202",
                "the time zone of a schedule is one of the IANA database",
                EventSources.SCHEDULE_TYPES,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Invalid ScheduleExpressionTimezone");
    }

    @Override
    protected void judge(Schedule resource, Resources all, Report report) {
        Value<String> zone = resource.timeZone();
        if (zone == null || !zone.is(SCH202::isUnknown)) {
            return;
        }
        String message = "'ScheduleExpressionTimezone' must be a name of the IANA database, got " + zone;
        String fix = "write it as Europe/Berlin, or leave it out for UTC";
        // Java may know of fewer cities than AWS does.
        if (zone.is(name -> AREAS.contains(name.replaceAll("/.*", "")))) {
            report.doubtful(this, "ScheduleExpressionTimezone", zone, message, fix);
        } else {
            report.wrong(this, "ScheduleExpressionTimezone", zone, message, fix);
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Starters.schedule("FlexibleTimeWindow: {Mode: 'OFF'}, ScheduleExpressionTimezone: %s"),
                "Berlin",
                "Europe/Berlin");
    }

    private static boolean isUnknown(String name) {
        return !OLD.contains(name) && !ZoneRulesProvider.getAvailableZoneIds().contains(name);
    }
}
