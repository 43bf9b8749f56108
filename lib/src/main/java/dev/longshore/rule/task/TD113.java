package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** There is no network interface outside of AWS. */
final class TD113 extends TaskRule {
    TD113() {
        super(
                "TD-113",
                "no network mode awsvpc on EXTERNAL",
                Sources.EXTERNAL,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the network mode awsvpc is refused on EXTERNAL");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> mode = task.networkMode();
        if (task.requires("EXTERNAL") && mode != null && mode.is("awsvpc"::equals)) {
            report.wrong(
                    this,
                    "networkMode",
                    mode,
                    "'networkMode' must be bridge, host or none on EXTERNAL, got " + mode,
                    "set it to bridge");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "requiresCompatibilities: [EXTERNAL]\nnetworkMode: %s\n" + Yaml.container("cpu: 10"),
                "awsvpc",
                "bridge");
    }
}
