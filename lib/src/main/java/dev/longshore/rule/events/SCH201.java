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

/** What may begin later says how much later. */
final class SCH201 extends ResourceRule<Schedule> {

    SCH201() {
        super(
                Schedule.KIND,
                "SCH-201",
                "a flexible schedule says how many minutes later it may begin",
                EventSources.FLEXIBLE_WINDOW,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: the maximum window of the schedule is missing");
    }

    @Override
    protected void judge(Schedule resource, Resources all, Report report) {
        Value<String> mode = resource.flexibleMode();
        if (mode != null && mode.is("FLEXIBLE"::equals) && resource.flexibleMinutes() == null) {
            report.wrong(
                    this,
                    "FlexibleTimeWindow.Mode",
                    mode,
                    "'FlexibleTimeWindow.Mode' must be OFF without 'MaximumWindowInMinutes', got " + mode,
                    "add MaximumWindowInMinutes: 15, or set it to OFF");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Starters.schedule("FlexibleTimeWindow: {Mode: %s}"), "FLEXIBLE", "'OFF'");
    }
}
