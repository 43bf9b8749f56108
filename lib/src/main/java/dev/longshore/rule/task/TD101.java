package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerDependency;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A router never ends well. */
final class TD101 extends DependencyRule {
    private static final List<String> ENDS = List.of("COMPLETE", "SUCCESS");

    TD101() {
        super(
                "TD-101",
                "containers wait for the log router with START or HEALTHY",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.IGNORED,
                "Nothing: the containers wait for the router to stop, and their logs are lost");
    }

    @Override
    void judge(Container container, ContainerDependency dependency, Container awaited, Report report) {
        Value<String> condition = dependency.condition();
        if (RouterRule.isRouter(awaited) && condition != null && condition.is(ENDS::contains)) {
            report.wrong(
                    this,
                    "dependsOn.condition",
                    condition,
                    in(container) + "'dependsOn.condition' for the log router must be START or HEALTHY, got "
                            + condition,
                    "set it to START");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.two(
                        "",
                        ", dependsOn: [{containerName: sidecar, condition: %s}]",
                        ", essential: false, firelensConfiguration: {type: fluentbit}"),
                "COMPLETE",
                "START");
    }
}
