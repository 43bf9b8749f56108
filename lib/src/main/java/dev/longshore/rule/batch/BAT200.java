package dev.longshore.rule.batch;

import dev.longshore.model.resource.BatchJobDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Range;
import dev.longshore.rule.resource.RangeRule;
import dev.longshore.rule.resource.Setting;
import java.util.stream.Stream;

/** A job is tried a few times. */
final class BAT200 extends RangeRule<BatchJobDefinition> {
    private static final Range RANGE = new Range(1, 10);

    BAT200() {
        super(
                BatchJobDefinition.KIND,
                "BAT-200",
                "the number of attempts of a job",
                RANGE,
                "",
                BatchSources.RETRY,
                Confidence.STATED,
                "ClientException: Error executing request, Exception : attempts must be between 1 and 10");
    }

    @Override
    protected Stream<Setting<Integer>> settings(BatchJobDefinition resource) {
        return Setting.of("Attempts", resource.attempts());
    }

    @Override
    protected String yaml() {
        return Jobs.job("RetryStrategy: {Attempts: %s}");
    }
}
