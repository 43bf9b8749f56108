package dev.longshore.rule.service;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** An interface of its own is in some subnet. */
final class SVC076 extends TemplateRule {
    private static final String TEMPLATE = """
            Resources:
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: %s
                  ContainerDefinitions: [{Name: app, Image: nginx, Memory: 128}]
              Service:
                Type: AWS::ECS::Service
                Properties: {TaskDefinition: {Ref: Task}}
            """;

    SVC076() {
        super(
                "SVC-076",
                "network mode awsvpc needs a networkConfiguration",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        TaskDefinition task = service.task();
        if (task != null
                && "awsvpc".equals(Value.known(task.networkMode()))
                && !service.has("networkConfiguration")
                && !service.isDeployedByOthers()
                && "ECS".equals(Value.knownOr(service.deploymentController(), "ECS"))) {
            report.wrong(
                    this,
                    service.placeOf("networkConfiguration"),
                    "networkConfiguration",
                    null,
                    "'networkConfiguration' must be set for tasks in network mode awsvpc, got none",
                    "set 'AwsvpcConfiguration' with the subnets and security groups of the tasks");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "awsvpc"),
                TEMPLATE.replace("%s", "bridge"),
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }
}
