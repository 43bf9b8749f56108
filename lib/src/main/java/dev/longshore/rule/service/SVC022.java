package dev.longshore.rule.service;

import dev.longshore.model.AwsvpcConfiguration;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Set;

/** Tasks on instances have no public address. */
final class SVC022 extends ServiceRule {
    /** On managed instances it is not known. */
    private static final Set<String> INSTANCES = Set.of("EC2", "EXTERNAL");

    private static final String SERVICE =
            "service: {launchType: EC2, networkConfiguration: {awsvpcConfiguration: {subnets: [subnet-1], "
                    + "assignPublicIp: %s}}}\n";

    SVC022() {
        super(
                "SVC-022",
                "assignPublicIp is ENABLED only on Fargate",
                Sources.NETWORK,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "Assign public IP is not supported for this launch type.");
    }

    @Override
    void judge(Service service, Report report) {
        AwsvpcConfiguration network = service.awsvpcConfiguration();
        Value<String> assign = network == null ? null : network.assignPublicIp();
        if (assign != null && assign.is("ENABLED"::equals) && runsOnInstances(service)) {
            report.wrong(
                    this,
                    "assignPublicIp",
                    assign,
                    "'assignPublicIp' must be DISABLED for tasks on instances, got " + assign,
                    "leave out 'assignPublicIp', and give private subnets a NAT gateway");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                SERVICE.replace("%s", "ENABLED"),
                SERVICE.replace("%s", "DISABLED"),
                SERVICE.replace("%s", "\"${Token[X.1]}\""));
    }

    private static boolean runsOnInstances(Service service) {
        TaskDefinition task = service.task();
        if (service.has("launchType") || task == null) {
            return INSTANCES.contains(String.valueOf(Value.known(service.launchType())));
        }
        return service.isNeverFargate()
                && task.requiresCompatibilities().stream().allMatch(value -> value.is(INSTANCES::contains));
    }
}
