package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.regex.Pattern;

/** Old platforms have no shell. */
final class SVC036b extends ServiceRule {
    /** Before 1.4.0; Windows begins again at 1.0.0. */
    private static final Pattern OLD = Pattern.compile("1\\.[0-3]\\.[0-9]+");

    SVC036b() {
        super(
                "SVC-036b",
                "ECS Exec needs platform version 1.4.0",
                Sources.EXEC,
                Confidence.STATED,
                Consequence.IGNORED,
                "InvalidParameterException: the platform version is too old to run commands");
    }

    @Override
    void judge(Service service, Report report) {
        Value<String> version = service.platformVersion();
        TaskDefinition task = service.task();
        if (Boolean.TRUE.equals(Value.known(service.enableExecuteCommand()))
                && version != null
                && version.is(OLD.asMatchPredicate())
                && task != null
                && "LINUX".equals(Value.knownOr(task.operatingSystemFamily(), "LINUX"))) {
            report.wrong(
                    this,
                    "platformVersion",
                    version,
                    "'platformVersion' must be 1.4.0 or LATEST with 'enableExecuteCommand', got " + version,
                    "leave out 'platformVersion'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition: {containerDefinitions: [{name: app, image: nginx, memory: 128}]}
                service: {enableExecuteCommand: true, platformVersion: %s}
                """, "1.3.0", "1.4.0");
    }
}
