package dev.longshore.rule.batch;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.BatchJobDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;

/** On Fargate a role pulls the image. */
final class BAT203 extends ResourceRule<BatchJobDefinition> {

    BAT203() {
        super(
                BatchJobDefinition.KIND,
                "BAT-203",
                "a job on Fargate has an execution role",
                BatchSources.ON_FARGATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : executionRoleArn is required for Fargate jobs");
    }

    @Override
    protected void judge(BatchJobDefinition resource, Resources all, Report report) {
        BatchJobDefinition.Container container = resource.container();
        if (container != null && resource.isFargate() && !container.has("ExecutionRoleArn")) {
            report.wrong(
                    this,
                    container.placeOf("ExecutionRoleArn"),
                    "ExecutionRoleArn",
                    null,
                    "'ExecutionRoleArn' must be set on Fargate, got none",
                    "give it a role that trusts ecs-tasks.amazonaws.com and may pull the image and write logs");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Jobs.onFargate("JobRoleArn: arn"),
                Jobs.onFargate("ExecutionRoleArn: arn"),
                Jobs.onFargate("ExecutionRoleArn: {Ref: Parameter}"));
    }
}
