package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Fargate has no file of the host to log to. */
final class TD093b extends ContainerRule {
    static final String DRIVER = "json-file";

    TD093b() {
        super(
                "TD-093b",
                "on Fargate, the log driver is not " + DRIVER,
                Sources.LOG_CONFIGURATION + "; cfn-lint E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Fargate does not support the log driver");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LogConfiguration log = container.logConfiguration();
        Value<String> driver = log == null ? null : log.logDriver();
        if (task.isFargate() && driver != null && driver.is(DRIVER::equals)) {
            report.wrong(
                    this,
                    "logConfiguration.logDriver",
                    driver,
                    in(container) + "'logConfiguration.logDriver' must not be " + DRIVER + " on Fargate, got " + driver,
                    "set it to awslogs");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargateContainer(
                        "logConfiguration: {logDriver: %s, options: {awslogs-group: a, awslogs-region: eu-west-1,"
                                + " awslogs-stream-prefix: app}}"),
                DRIVER,
                "awslogs");
    }
}
