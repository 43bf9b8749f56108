package dev.longshore.rule.scaling;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.List;
import java.util.Objects;

/** A service is scaled by one. */
final class AAS003 extends Rule {
    private static final String TEMPLATE = """
            Resources:
              Service: {Type: AWS::ECS::Service, Properties: {Cluster: main}}
              One:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ResourceId: {"Fn::Sub": "service/main/${Service.Name}"}
                  ScalableDimension: ecs:service:DesiredCount
                  ServiceNamespace: ecs
                  MinCapacity: 2
                  MaxCapacity: 4
              Two:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ResourceId: {"Fn::Sub": "service/main/%s"}
                  ScalableDimension: ecs:service:DesiredCount
                  ServiceNamespace: ecs
                  MinCapacity: 2
                  MaxCapacity: 4
            """;

    AAS003() {
        super(
                "AAS-003",
                "one scalable target per service",
                Sources.SCALABLE_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "AlreadyExistsException: the service has a scalable target already");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Resources resources = model.resources();
        for (Service service : model.services()) {
            String id = service.place().logicalId();
            List<Resource> targets = resources.ofType("AWS::ApplicationAutoScaling::ScalableTarget").stream()
                    .filter(target ->
                            id != null && target.referencesIn("ResourceId").contains(id))
                    .toList();
            for (Resource target : targets.subList(Math.min(1, targets.size()), targets.size())) {
                Resource first = targets.get(0);
                if (Objects.equals(first.condition(), target.condition())) {
                    report.wrong(
                            this,
                            target.place().field("ResourceId"),
                            "ResourceId",
                            target.logicalId(),
                            "'ResourceId' must be that of a service which is scaled once, got " + target.logicalId()
                                    + " beside " + first.logicalId(),
                            "put the policies and actions of both on " + first.logicalId());
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "${Service.Name}"),
                TEMPLATE.replace("%s", "other"),
                TEMPLATE.replace("%s", "${Given}"));
    }
}
