package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.PlacementStrategy;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A daemon is placed by its nature. */
final class SVC009b extends ServiceRule {
    SVC009b() {
        super(
                "SVC-009b",
                "a DAEMON service has no placement strategies",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The daemon scheduling strategy does not support placement strategies. Remove the "
                        + "placement strategy and try again");
    }

    @Override
    void judge(Service service, Report report) {
        Items<PlacementStrategy> strategies = service.placementStrategies();
        if (service.isDaemon() && strategies.size() > 0) {
            report.wrong(
                    this,
                    strategies.place(),
                    "placementStrategies",
                    Integer.toString(strategies.size()),
                    "'placementStrategies' must not be set with scheduling strategy DAEMON, got " + strategies.size(),
                    "leave out 'placementStrategies': a daemon runs once on each instance");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {schedulingStrategy: DAEMON, placementStrategies: %s}\n", "[{type: random}]", "[]");
    }
}
