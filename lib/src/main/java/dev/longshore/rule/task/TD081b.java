package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.Volume;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** One volume of a task is left to the launch. */
final class TD081b extends TaskRule {
    TD081b() {
        super(
                "TD-081b",
                "at most one volume is configuredAtLaunch",
                Sources.VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: more than one volume is configured at launch");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        int seen = 0;
        for (Volume volume : task.volumes()) {
            Value<Boolean> atLaunch = volume.configuredAtLaunch();
            if (atLaunch != null && atLaunch.is(launch -> launch) && ++seen > 1) {
                report.wrong(
                        this,
                        "configuredAtLaunch",
                        atLaunch,
                        VolumeRule.in(volume) + "'configuredAtLaunch' must be set for one volume of the task, got "
                                + atLaunch + " again",
                        "keep the files in one EBS volume, or in EFS");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("cpu: 10")
                        + "volumes: [{name: data, configuredAtLaunch: true}, {name: logs, configuredAtLaunch: %s}]\n",
                "true",
                "false");
    }
}
