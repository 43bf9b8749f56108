package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A router does not route what it says itself. */
final class TD100 extends RouterRule {
    TD100() {
        super(
                "TD-100",
                "the log router does not log through awsfirelens",
                Sources.FIRELENS_GUIDE,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: the log router can not use the log driver awsfirelens");
    }

    @Override
    void judge(TaskDefinition task, Container router, FirelensConfiguration firelens, Report report) {
        LogConfiguration log = router.logConfiguration();
        if (log != null && AwslogsRule.uses(router, TD207.DRIVER)) {
            report.wrong(
                    this,
                    log.placeOf("logDriver"),
                    "logConfiguration.logDriver",
                    TD207.DRIVER,
                    in(router) + "'logConfiguration.logDriver' of the log router must be another one, got "
                            + TD207.DRIVER,
                    "set it to awslogs");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("firelensConfiguration: {type: fluentbit}, logConfiguration: {logDriver: %s}"),
                "awsfirelens",
                "json-file");
    }
}
