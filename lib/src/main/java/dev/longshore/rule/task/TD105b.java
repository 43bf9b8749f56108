package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.RestartPolicy;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;
import java.util.stream.IntStream;

/** Only so many exit codes are ignored. */
final class TD105b extends ContainerRule {
    private static final int MAX = 50;

    TD105b() {
        super(
                "TD-105b",
                "at most " + MAX + " ignoredExitCodes",
                Sources.RESTART_POLICY,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: ignoredExitCodes can have at most 50 exit codes");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        RestartPolicy policy = container.restartPolicy();
        int count = policy == null ? 0 : policy.ignoredExitCodes().size();
        if (policy != null && count > MAX) {
            report.wrong(
                    this,
                    policy.placeOf("ignoredExitCodes"),
                    "restartPolicy.ignoredExitCodes",
                    Integer.toString(count),
                    in(container) + "'restartPolicy.ignoredExitCodes' must have at most " + MAX + " elements, got "
                            + count,
                    "leave out the rarest");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(codes(MAX + 1), codes(MAX));
    }

    private static String codes(int count) {
        List<Integer> codes = IntStream.rangeClosed(1, count).boxed().toList();
        return Yaml.container("restartPolicy: {enabled: true, ignoredExitCodes: " + codes + "}");
    }
}
