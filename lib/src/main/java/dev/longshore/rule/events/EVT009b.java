package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** What could not be started is tried again for a while. */
final class EVT009b extends RangeRule<TaskStarter> {

    private static final Range RANGE = new Range(60, 86400);

    EVT009b() {
        super(
                Starters.KINDS,
                "EVT-009b",
                "the longest age of an event",
                RANGE,
                "seconds",
                EventSources.EVENT_RETRY,
                Confidence.STATED,
                "refused: the age is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TaskStarter resource) {
        return resource.targets().stream()
                .flatMap(target -> Setting.of("MaximumEventAgeInSeconds", target.maximumEventAge()));
    }

    @Override
    protected String yaml() {
        return Starters.target("RetryPolicy: {MaximumEventAgeInSeconds: %s}");
    }
}
