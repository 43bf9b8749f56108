package dev.longshore.rule.events;

import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** What could not be started is tried again a number of times. */
final class EVT009 extends RangeRule<TaskStarter> {

    private static final Range RANGE = new Range(0, 185);

    EVT009() {
        super(
                Starters.KINDS,
                "EVT-009",
                "the number of retries",
                RANGE,
                "",
                EventSources.EVENT_RETRY,
                Confidence.STATED,
                "refused: the number of retries is out of range");
    }

    @Override
    protected Stream<Setting<Integer>> settings(TaskStarter resource) {
        return resource.targets().stream()
                .flatMap(target -> Setting.of("MaximumRetryAttempts", target.retryAttempts()));
    }

    @Override
    protected String yaml() {
        return Starters.target("RetryPolicy: {MaximumRetryAttempts: %s}");
    }
}
