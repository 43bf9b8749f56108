package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Nothing waits for the end of a container with which the task ends. */
final class TD045 extends DependencyRule {
    TD045() {
        super(
                "TD-045",
                "dependsOn COMPLETE or SUCCESS only on a container that is not essential",
                Sources.DEPENDENCY,
                Confidence.STATED,
                Consequence.REFUSED,
                "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container");
    }

    @Override
    void judge(Container container, ContainerDependency dependency, Container awaited, Report report) {
        Value<String> condition = dependency.condition();
        if (condition != null && condition.is(TD045::isEnd) && awaited.isEssential()) {
            report.wrong(
                    this,
                    "condition",
                    condition,
                    in(container) + "'dependsOn' must not wait for the end of the essential container '"
                            + awaited.label() + "', got " + condition,
                    "set 'essential' of container '" + awaited.label() + "' to false, or wait for START or HEALTHY");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two("", ", dependsOn: [{containerName: sidecar, condition: SUCCESS}]", ", essential: %s"),
                "true",
                "false");
    }

    private static boolean isEnd(String condition) {
        return condition.equals("COMPLETE") || condition.equals("SUCCESS");
    }
}
