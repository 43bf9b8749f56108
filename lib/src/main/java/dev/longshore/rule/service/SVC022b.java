package dev.longshore.rule.service;

import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Only an interface of its own has a subnet. */
final class SVC022b extends ServiceRule {
    SVC022b() {
        super(
                "SVC-022b",
                "networkConfiguration goes with network mode awsvpc",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Network Configuration is not valid for the given networkMode of this task definition.");
    }

    @Override
    void judge(Service service, Report report) {
        TaskDefinition task = service.task();
        Value<String> mode = task == null ? null : task.networkMode();
        if (service.awsvpcConfiguration() != null && mode != null && mode.is(name -> !name.equals("awsvpc"))) {
            report.wrong(
                    this,
                    service.placeOf("networkConfiguration"),
                    "networkConfiguration",
                    mode.text(),
                    "'networkConfiguration' needs a task in network mode awsvpc, got " + mode,
                    "leave out 'networkConfiguration', or set 'networkMode' to awsvpc");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                taskDefinition:
                  networkMode: %s
                  containerDefinitions: [{name: app, image: nginx, memory: 128}]
                service: {networkConfiguration: {awsvpcConfiguration: {subnets: [subnet-1]}}}
                """, "bridge", "awsvpc");
    }
}
