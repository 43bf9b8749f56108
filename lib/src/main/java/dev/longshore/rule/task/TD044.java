package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Only what is checked can become healthy. */
final class TD044 extends DependencyRule {
    private static final String HEALTHY = "HEALTHY";

    TD044() {
        super(
                "TD-044",
                "dependsOn HEALTHY needs a health check of the other container",
                Sources.DEPENDENCY,
                Confidence.STATED,
                Consequence.REFUSED,
                "A dependency container with HEALTHY condition must have health check configured");
    }

    @Override
    void judge(Container container, ContainerDependency dependency, Container awaited, Report report) {
        Value<String> condition = dependency.condition();
        if (condition != null && condition.is(HEALTHY::equals) && !awaited.has("healthCheck")) {
            report.wrong(
                    this,
                    "condition",
                    condition,
                    in(container) + "'dependsOn' condition " + HEALTHY + " needs a 'healthCheck' of container '"
                            + awaited.label() + "', got " + condition + " without one",
                    "give container '" + awaited.label() + "' a 'healthCheck', or wait for START");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two("", ", dependsOn: [{containerName: sidecar, condition: %s}]", ""), "HEALTHY", "START");
    }
}
