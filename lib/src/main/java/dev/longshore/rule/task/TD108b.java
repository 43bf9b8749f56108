package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Fargate runs some versions of Windows. */
final class TD108b extends TaskRule {
    private static final List<String> ON_INSTANCES =
            List.of("WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_20H2_CORE");

    TD108b() {
        super(
                "TD-108b",
                "on Fargate, operatingSystemFamily is none of " + ON_INSTANCES,
                Sources.RUNTIME_PLATFORM + "; " + Sources.FARGATE_PLATFORM,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "PlatformTaskDefinitionIncompatibilityException: One or more of the requested capabilities are not supported");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> family = task.operatingSystemFamily();
        if (task.isFargate() && family != null && family.is(ON_INSTANCES::contains)) {
            report.wrong(
                    this,
                    "runtimePlatform.operatingSystemFamily",
                    family,
                    "'runtimePlatform.operatingSystemFamily' must be one that Fargate runs, got " + family,
                    "set it to WINDOWS_SERVER_2022_CORE or a later one");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "runtimePlatform: {operatingSystemFamily: %s}\n" + Yaml.fargate(1024, 2048),
                "WINDOWS_SERVER_2016_FULL",
                "WINDOWS_SERVER_2019_FULL");
    }
}
