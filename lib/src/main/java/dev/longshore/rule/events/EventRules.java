package dev.longshore.rule.events;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over rules of EventBridge and schedules. */
public final class EventRules {
    private EventRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new EVT001(),
                new EVT002(),
                new EVT002b(),
                new EVT003(),
                new EVT003b(),
                new EVT003c(),
                new EVT004(),
                new EVT005(),
                new EVT006(),
                new EVT006b(),
                new EVT008(),
                new EVT009(),
                new EVT009b(),
                new EVT010(),
                new EVT011(),
                new EVT012(),
                new EVT013(),
                new EVT016(),
                new EVT017(),
                new EVT018(),
                new EVT220(),
                new EVT221(),
                new EVT222(),
                new EVT223(),
                new EVT224(),
                new EVT225(),
                new EVT226(),
                new EVT227(),
                new EVT228(),
                new EVT229(),
                new SCH200(),
                new SCH201(),
                new SCH202(),
                new SCH203(),
                new SCH204(),
                new SCH205(),
                new SCH206());
    }
}
