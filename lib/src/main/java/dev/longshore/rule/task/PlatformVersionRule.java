package dev.longshore.rule.task;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A rule that what a task uses is not in every version of Fargate. */
abstract class PlatformVersionRule extends Rule {
    private static final String VERSION = "[0-9]\\.[0-9]\\.[0-9]";

    private final String first;

    PlatformVersionRule(String id, String what, String first, Confidence confidence, String source) {
        super(
                id,
                what + " on Fargate need platform version " + first + " or later",
                source + "; " + Sources.FARGATE_PLATFORM,
                confidence,
                Consequence.NEVER_STABLE,
                "PlatformTaskDefinitionIncompatibilityException: One or more of the requested capabilities are not"
                        + " supported");
        this.first = first;
    }

    /** Returns what of the task needs the version, or null. */
    abstract @Nullable String need(TaskDefinition task);

    @Override
    public final void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            TaskDefinition task = service.task();
            Value<String> version = service.platformVersion();
            // The versions of Fargate for Windows are counted on their own.
            String need = task == null || !service.isFargate() || task.isWindows() ? null : need(task);
            if (need != null && version != null && version.is(this::isTooOld)) {
                report.wrong(
                        this,
                        "platformVersion",
                        version,
                        "'platformVersion' must be " + first + " or later for " + need + ", got " + version,
                        "leave it out: LATEST is the default");
            }
        }
    }

    /** Returns examples of a service of that Fargate task. */
    final Examples examples(String task, String tooOld) {
        String yaml = "taskDefinition:\n" + task.indent(2) + """
                service:
                  launchType: FARGATE
                  platformVersion: %s
                  networkConfiguration: {awsvpcConfiguration: {subnets: [subnet-1, subnet-2]}}
                """;
        return Examples.varying(yaml, tooOld, first);
    }

    private boolean isTooOld(String version) {
        return version.matches(VERSION) && version.compareTo(first) < 0;
    }
}
