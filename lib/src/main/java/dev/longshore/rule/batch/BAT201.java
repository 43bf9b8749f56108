package dev.longshore.rule.batch;

import dev.longshore.model.resource.BatchJobDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** An attempt has a minute at least. */
final class BAT201 extends SettingRule<BatchJobDefinition, Integer> {
    private static final int LEAST_SECONDS = 60;

    BAT201() {
        super(
                BatchJobDefinition.KIND,
                "BAT-201",
                "the timeout of a job",
                LEAST_SECONDS + " seconds or more",
                BatchSources.TIMEOUT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : attemptDurationSeconds must be at least 60");
    }

    @Override
    protected Stream<Setting<Integer>> settings(BatchJobDefinition resource) {
        return Setting.of("AttemptDurationSeconds", resource.timeoutSeconds());
    }

    @Override
    protected boolean isWrong(Integer value) {
        return value < LEAST_SECONDS;
    }

    @Override
    protected String fix(Setting<Integer> setting) {
        return "set it to " + LEAST_SECONDS + " or more";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Jobs.job("Timeout: {AttemptDurationSeconds: %s}"), "59", "60");
    }
}
