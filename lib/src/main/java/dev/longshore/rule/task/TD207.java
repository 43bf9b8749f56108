package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** What is sent to FireLens is taken by a router. */
final class TD207 extends ContainerRule {
    static final String DRIVER = "awsfirelens";
    private static final String LOGS = ", logConfiguration: {logDriver: awsfirelens}";

    TD207() {
        super(
                "TD-207",
                "the log driver awsfirelens needs a container with a firelensConfiguration",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured"
                        + " in one of the containers.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LogConfiguration log = container.logConfiguration();
        if (log != null
                && AwslogsRule.uses(container, DRIVER)
                && task.containers().isComplete()
                && task.containers().stream().noneMatch(other -> other.has("firelensConfiguration"))) {
            report.wrong(
                    this,
                    log.placeOf("logDriver"),
                    "logConfiguration.logDriver",
                    DRIVER,
                    in(container)
                            + "'logConfiguration.logDriver' needs a container with a 'firelensConfiguration', got "
                            + DRIVER + " without one",
                    "add a container of the image public.ecr.aws/aws-observability/aws-for-fluent-bit:stable with"
                            + " 'firelensConfiguration'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.two("", LOGS, ""),
                Yaml.two("", LOGS, ", firelensConfiguration: {type: fluentbit}"),
                Yaml.two("", LOGS, ", firelensConfiguration: " + Yaml.TOKEN));
    }
}
