package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Windows runs on one kind of processor. */
final class TD108 extends TaskRule {
    TD108() {
        super(
                "TD-108",
                "ARM64 goes with Linux",
                Sources.RUNTIME_PLATFORM,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the processor ARM64 is refused on Windows");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        Value<String> architecture = task.cpuArchitecture();
        if (task.isWindows() && architecture != null && architecture.is("ARM64"::equals)) {
            report.wrong(
                    this,
                    "runtimePlatform.cpuArchitecture",
                    architecture,
                    "'runtimePlatform.cpuArchitecture' must be X86_64 on Windows, got " + architecture,
                    "set it to X86_64");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE, cpuArchitecture: %s}\n"
                        + Yaml.container("cpu: 10"),
                "ARM64",
                "X86_64");
    }
}
