package dev.longshore.rule.task;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import java.util.Objects;

/** What is left to the launch is given at the launch. */
final class TD081 extends Rule {
    private static final String OPTION = "volumeConfigurations";

    TD081() {
        super(
                "TD-081",
                "a service configures the volume that its task leaves to the launch",
                Sources.VOLUME + "; " + Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: volumes configured at launch need a volume configuration");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        for (Service service : model.services()) {
            TaskDefinition task = service.task();
            if (task == null || service.has(OPTION)) {
                continue;
            }
            for (Volume volume : task.volumes()) {
                if (Boolean.TRUE.equals(Value.known(volume.configuredAtLaunch()))) {
                    report.wrong(
                            this,
                            service.placeOf(OPTION),
                            OPTION,
                            null,
                            "'" + OPTION + "' must configure volume '" + Objects.toString(volume.name(), "")
                                    + "', which the task leaves to the launch, got nothing",
                            "add an EBS volume of that name");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  containerDefinitions: [{name: app, image: nginx, memory: 128}]
                  volumes: [{name: data, configuredAtLaunch: %s}]
                service:
                  desiredCount: 1
                """, "true", "false");
    }
}
