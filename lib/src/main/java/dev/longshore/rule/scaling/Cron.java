package dev.longshore.rule.scaling;

import dev.longshore.model.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Schedules such as {@code cron(0 8 * * ? *)}. */
final class Cron {
    /** Minutes, hours, day of month, month, day of week, year. */
    static final int FIELDS = 6;

    private static final Pattern CRON = Pattern.compile("cron\\((.*)\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Cron() {}

    /** Returns the fields of a schedule; none where it is not known, or no cron. */
    static List<String> fields(@Nullable Value<String> schedule) {
        String known = Value.known(schedule);
        Matcher cron = CRON.matcher(known == null ? "" : known);
        return cron.matches() ? List.of(SPACES.split(cron.group(1).strip())) : List.of();
    }
}
