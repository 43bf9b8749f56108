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
import java.util.List;

/** Fargate has three log drivers. */
final class TD093 extends ContainerRule {
    private static final List<String> DRIVERS = List.of("awslogs", "splunk", "awsfirelens");

    TD093() {
        super(
                "TD-093",
                "on Fargate, the log driver is one of " + DRIVERS,
                Sources.LOG_CONFIGURATION + "; cfn-lint E3048",
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Fargate does not support the log driver");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LogConfiguration log = container.logConfiguration();
        Value<String> driver = log == null ? null : log.logDriver();
        if (task.isFargate() && driver != null && driver.is(TD093::isMissing)) {
            report.wrong(
                    this,
                    "logConfiguration.logDriver",
                    driver,
                    in(container) + "'logConfiguration.logDriver' must be one of " + DRIVERS + " on Fargate, got "
                            + driver,
                    "set it to awslogs, or send the logs through FireLens with awsfirelens");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargateContainer(
                        "logConfiguration: {logDriver: %s, options: {splunk-url: \"https://splunk.example.com\"}}"),
                "gelf",
                "splunk");
    }

    // What Docker itself would do is TD-093b.
    private static boolean isMissing(String driver) {
        return !DRIVERS.contains(driver) && !driver.equals(TD093b.DRIVER);
    }
}
