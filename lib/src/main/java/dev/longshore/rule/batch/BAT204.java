package dev.longshore.rule.batch;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.BatchComputeEnvironment;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** What only instances have is not said of Fargate. */
final class BAT204 extends ResourceRule<BatchComputeEnvironment> {
    private static final List<String> OF_INSTANCES = List.of(
            "AllocationStrategy",
            "BidPercentage",
            "DesiredvCpus",
            "ImageId",
            "InstanceTypes",
            "Ec2Configuration",
            "Ec2KeyPair",
            "InstanceRole",
            "LaunchTemplate",
            "MinvCpus",
            "PlacementGroup",
            "SpotIamFleetRole",
            "Tags");

    BAT204() {
        super(
                BatchComputeEnvironment.KIND,
                "BAT-204",
                "a compute environment on Fargate says nothing that only instances have",
                BatchSources.FARGATE_ENVIRONMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : … not applicable for Fargate");
    }

    @Override
    protected void judge(BatchComputeEnvironment resource, Resources all, Report report) {
        Value<String> type = resource.resourceType();
        List<String> wrong = resource.given(OF_INSTANCES);
        if (type != null && type.is(name -> name.startsWith("FARGATE")) && !wrong.isEmpty()) {
            report.wrong(
                    this,
                    "ComputeResources.Type",
                    type,
                    "'ComputeResources.Type' must be EC2 or SPOT with " + String.join(", ", wrong) + ", got " + type,
                    "leave out " + String.join(", ", wrong));
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Jobs.environment("Farm", "%s", ", MinvCpus: 0, InstanceTypes: [m7g.large]")),
                "FARGATE",
                "EC2");
    }
}
