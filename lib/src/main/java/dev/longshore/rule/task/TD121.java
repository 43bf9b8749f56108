package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.View;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** Windows lacks some of what Linux has. */
final class TD121 extends TaskRule {
    private static final List<String> NETWORK =
            List.of("links", "dnsServers", "dnsSearchDomains", "extraHosts", "disableNetworking");
    /** Not the user: AWS Config itself looks for one that is no administrator. */
    private static final String ALL = "ipcMode, proxyConfiguration, privileged, " + String.join(", ", NETWORK);

    TD121() {
        super(
                "TD-121",
                "none of " + ALL + " on Windows",
                Sources.CONTAINER + "; " + Sources.TASK_DEFINITION,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the parameter is not supported for Windows containers");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        if (!task.isWindows()) {
            return;
        }
        // What is said of Fargate or of network mode awsvpc elsewhere is not said again.
        if (!task.isFargate()) {
            refuse(task, "ipcMode", "", report);
        }
        if ("awsvpc".equals(Ports.networkMode(task))) {
            refuse(task, "proxyConfiguration", "", report);
        }
        for (Container container : task.containers()) {
            if (!task.isFargate()) {
                refuse(container, "privileged", ContainerRule.in(container), report);
            }
            if (!Where.AWSVPC.includes(task)) {
                NETWORK.forEach(option -> refuse(container, option, ContainerRule.in(container), report));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.WINDOWS + Yaml.container("privileged: %s"), "true", "false");
    }

    private void refuse(View view, String option, String in, Report report) {
        Value<String> given = view.given(option);
        if (given != null) {
            report.wrong(
                    this,
                    option,
                    given,
                    in + "'" + option + "' must not be set on Windows, got " + given,
                    "leave it out");
        }
    }
}
