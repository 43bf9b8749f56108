package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of a service holds at most so many. */
abstract class AtMostRule extends ServiceRule {
    private final String option;
    private final int most;

    AtMostRule(String id, String text, String source, String answer, String option, int most) {
        super(id, text, source, Confidence.STATED, Consequence.REFUSED, answer);
        this.option = option;
        this.most = most;
    }

    abstract @Nullable Items<?> items(Service service);

    @Override
    final void judge(Service service, Report report) {
        Items<?> items = items(service);
        if (items != null && items.size() > most) {
            report.wrong(
                    this,
                    items.place(),
                    option,
                    Integer.toString(items.size()),
                    "'" + option + "' must have at most " + most + ", got " + items.size(),
                    "leave out " + (items.size() - most) + " of them");
        }
    }

    /** Returns examples with one too many and just enough of an element, in which %d is its number. */
    final Examples counting(String yaml, String element) {
        return Examples.varying(yaml, list(element, most + 1), list(element, most));
    }

    private static String list(String element, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> element.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
