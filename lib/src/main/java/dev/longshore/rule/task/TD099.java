package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Log routers run on Linux. */
final class TD099 extends RouterRule {
    TD099() {
        super(
                "TD-099",
                "no firelensConfiguration on Windows",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: Windows containers do not support FireLens, and the task is never placed");
    }

    @Override
    void judge(TaskDefinition task, Container router, FirelensConfiguration firelens, Report report) {
        if (task.isWindows()) {
            report.wrong(
                    this,
                    router.placeOf("firelensConfiguration"),
                    "firelensConfiguration",
                    null,
                    in(router) + "'firelensConfiguration' must not be set on Windows, got one",
                    "log through awslogs, or through splunk");
        }
    }

    @Override
    public Examples examples() {
        String router = Yaml.container("firelensConfiguration: {type: fluentbit}");
        return Examples.of(
                Yaml.WINDOWS + router,
                router,
                "runtimePlatform: {operatingSystemFamily: " + Yaml.TOKEN + "}\n" + router);
    }
}
