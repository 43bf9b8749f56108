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

/** On Fargate the streams of a log group are told apart by a prefix. */
final class TD094 extends ContainerRule {
    private static final String OPTION = "awslogs-stream-prefix";
    private static final String LOG = Yaml.fargateContainer(
            "logConfiguration: {logDriver: awslogs, options: {awslogs-group: /shop, awslogs-region: eu-west-1%s}}");

    TD094() {
        super(
                "TD-094",
                "awslogs on Fargate needs " + OPTION,
                Sources.LOG_CONFIGURATION,
                Confidence.STATED,
                Consequence.REFUSED,
                "Fargate requires log configuration options to include awslogs-stream-prefix");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        LogConfiguration log = container.logConfiguration();
        if (task.isFargate()
                && log != null
                && "awslogs".equals(Value.known(log.logDriver()))
                && log.hasKnownOptions()
                && !log.options().containsKey(OPTION)) {
            report.wrong(
                    this,
                    log.placeOf("options"),
                    OPTION,
                    null,
                    in(container) + "'" + OPTION + "' must be set for awslogs on Fargate, got nothing",
                    "add the option '" + OPTION + "', such as the name of the service");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                LOG.replace("%s", ""),
                LOG.replace("%s", ", awslogs-stream-prefix: app"),
                LOG.replace("%s", ", awslogs-stream-prefix: \"${Token[X.1]}\""));
    }
}
