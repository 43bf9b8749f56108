package dev.longshore.rule.service;

import dev.longshore.model.CapacityProviderStrategyItem;
import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon is where the instances are, whatever provides them. */
final class SVC009e extends ServiceRule {
    SVC009e() {
        super(
                "SVC-009e",
                "a DAEMON service has no capacityProviderStrategy",
                Sources.DAEMON_STRATEGY,
                Confidence.STATED,
                Consequence.REFUSED,
                "Specifying a capacity provider strategy is not supported when you create a service using the DAEMON"
                        + " scheduling strategy.");
    }

    @Override
    void judge(Service service, Report report) {
        Items<CapacityProviderStrategyItem> strategy = service.capacityProviderStrategy();
        // On Fargate it is SVC-010.
        if (service.isDaemon() && !service.isFargate() && strategy.size() > 0) {
            report.wrong(
                    this,
                    strategy.place(),
                    "capacityProviderStrategy",
                    Integer.toString(strategy.size()),
                    "'capacityProviderStrategy' must be empty with scheduling strategy DAEMON, got " + strategy.size(),
                    "leave it out and set 'launchType' to EC2");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service: {schedulingStrategy: %s, capacityProviderStrategy: [{capacityProvider: instances, weight: 1}]}
                """, "DAEMON", "REPLICA");
    }
}
