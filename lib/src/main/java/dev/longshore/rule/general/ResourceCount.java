package dev.longshore.rule.general;

import dev.longshore.finding.Place;
import dev.longshore.model.Resources;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many resources a template may have. */
final class ResourceCount {
    static final int MAX = 500;
    /** From here on, 80 percent of them, there is little room. */
    static final int NEAR = MAX * 8 / 10;

    private ResourceCount() {}

    /** Returns a template of that many resources. */
    static String template(int resources) {
        return IntStream.rangeClosed(1, resources)
                .mapToObj(number -> "  Topic" + number + ": {Type: AWS::SNS::Topic}\n")
                .collect(Collectors.joining("", "Resources:\n", ""));
    }

    /** Tells how many there are, at the last of them. */
    static void tell(Rule rule, Resources all, String must, Report report) {
        Place last = all.all().stream()
                .skip(all.all().size() - 1L)
                .findFirst()
                .orElseThrow()
                .place();
        String size = Integer.toString(all.all().size());
        report.wrong(
                rule,
                last.field("Type"),
                "Resources",
                size,
                "'Resources' " + must + ", got " + size,
                "split the stack: move some of its services, or what else it has, to another one");
    }
}
