package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task runs where it can. */
final class SVC072 extends ServiceRule {
    SVC072() {
        super(
                "SVC-072",
                "a service on Fargate has a task for Fargate",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Task definition does not support launch_type FARGATE.");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        if (service.isFargate() && task != null && task.isNeverFargate()) {
            report.wrong(
                    this,
                    task.placeOf("requiresCompatibilities"),
                    "requiresCompatibilities",
                    task.requiresCompatibilities().toString(),
                    "'requiresCompatibilities' must have FARGATE for a service on Fargate, got "
                            + task.requiresCompatibilities(),
                    "add FARGATE, or run the service on instances");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  requiresCompatibilities: [%s]
                  networkMode: awsvpc
                  cpu: 256
                  memory: 512
                  containerDefinitions: [{name: app, image: nginx}]
                service: {launchType: FARGATE}
                """, "EC2", "EC2, FARGATE");
    }
}
