package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Spot is Linux only. */
final class SVC069 extends ServiceRule {
    SVC069() {
        super(
                "SVC-069",
                "no Fargate Spot for Windows",
                Sources.CAPACITY_PROVIDERS,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: tasks on Windows are never placed on Spot capacity");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        for (CapacityProviderStrategyItem item : service.capacityProviderStrategy()) {
            Value<String> provider = item.capacityProvider();
            if (task != null && task.isWindows() && provider != null && provider.is("FARGATE_SPOT"::equals)) {
                report.wrong(
                        this,
                        "capacityProvider",
                        provider,
                        "'capacityProvider' must be FARGATE for tasks on Windows, got " + provider,
                        "set it to FARGATE");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}
                  containerDefinitions: [{name: app, image: iis, memory: 2048}]
                service: {capacityProviderStrategy: [{capacityProvider: %s, weight: 1}]}
                """, "FARGATE_SPOT", "FARGATE");
    }
}
