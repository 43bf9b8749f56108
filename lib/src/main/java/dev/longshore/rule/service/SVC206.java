package dev.longshore.rule.service;

import dev.longshore.model.Items;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Where AWS chooses the machine, nobody else does. */
final class SVC206 extends ServiceRule {
    SVC206() {
        super(
                "SVC-206",
                "no placement strategies or constraints on Fargate, and no placement strategies on Managed Instances",
                Sources.PLACEMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: Placement strategies are not supported with FARGATE launch type");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        boolean managed = !service.isFargate()
                && !service.isExternal()
                && task != null
                && task.requires("MANAGED_INSTANCES")
                && task.requiresCompatibilities().size() == 1;
        if (service.isFargate() || managed) {
            refuse(service.placementStrategies(), "placementStrategies", managed, report);
        }
        if (service.isFargate()) {
            refuse(service.placementConstraints(), "placementConstraints", false, report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {launchType: FARGATE, placementStrategies: %s}\n", "[{type: binpack, field: memory}]", "[]");
    }

    private void refuse(Items<?> items, String option, boolean managed, Report report) {
        if (items.size() > 0) {
            report.wrong(
                    this,
                    items.place(),
                    option,
                    Integer.toString(items.size()),
                    "'" + option + "' must be empty on " + (managed ? "Managed Instances" : "Fargate") + ", got "
                            + items.size(),
                    "leave it out: tasks are spread over the zones of their subnets");
        }
    }
}
