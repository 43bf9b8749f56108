package dev.longshore.rule.batch;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.BatchJobDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** On Fargate nobody is privileged. */
final class BAT208 extends ResourceRule<BatchJobDefinition> {

    BAT208() {
        super(
                BatchJobDefinition.KIND,
                "BAT-208",
                "a job on Fargate is not privileged",
                BatchSources.ON_FARGATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : privileged is not applicable for Fargate");
    }

    @Override
    protected void judge(BatchJobDefinition resource, Resources all, Report report) {
        BatchJobDefinition.Container container = resource.container();
        Value<Boolean> privileged = container == null ? null : container.privileged();
        if (privileged != null && privileged.is(Boolean::booleanValue) && resource.isFargate()) {
            report.wrong(
                    this,
                    "Privileged",
                    privileged,
                    "'Privileged' must be false on Fargate, got " + privileged,
                    "leave it out, or run the job on EC2");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Jobs.onFargate("ExecutionRoleArn: arn, Privileged: %s"), "true", "false");
    }
}
