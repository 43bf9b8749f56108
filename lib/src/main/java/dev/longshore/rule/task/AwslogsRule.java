package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.LogConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import java.util.Map;

/** A rule that looks at the log configuration of one container that logs through awslogs. */
abstract class AwslogsRule extends ContainerRule {
    static final String DRIVER = "awslogs";

    AwslogsRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(Container container, LogConfiguration log, Map<String, Value<String>> options, Report report);

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        LogConfiguration log = container.logConfiguration();
        if (log != null && uses(container, DRIVER) && log.hasKnownOptions()) {
            judge(container, log, log.options(), report);
        }
    }

    /** Tells whether a container certainly logs through that driver. */
    static boolean uses(Container container, String driver) {
        LogConfiguration log = container.logConfiguration();
        return log != null && driver.equals(Value.known(log.logDriver()));
    }

    /** Returns the example of a container with these options. */
    static String yaml(String options) {
        return Yaml.container("logConfiguration: {logDriver: awslogs, options: {" + options + "}}");
    }
}
