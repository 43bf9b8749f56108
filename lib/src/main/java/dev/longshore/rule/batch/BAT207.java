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

/** Some variables are AWS Batch's own. */
final class BAT207 extends ResourceRule<BatchJobDefinition> {

    BAT207() {
        super(
                BatchJobDefinition.KIND,
                "BAT-207",
                "a variable of a job is not called AWS_BATCH…",
                BatchSources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : environment variables cannot start with AWS_BATCH");
    }

    @Override
    protected void judge(BatchJobDefinition resource, Resources all, Report report) {
        BatchJobDefinition.Container container = resource.container();
        if (container == null) {
            return;
        }
        for (BatchJobDefinition.Named variable : container.environment()) {
            Value<String> name = variable.name();
            if (name != null && name.is(text -> text.startsWith("AWS_BATCH"))) {
                report.wrong(
                        this,
                        "Environment",
                        name,
                        "'Environment' must have names that don't begin with AWS_BATCH, got " + name,
                        "choose another name; AWS Batch sets AWS_BATCH_JOB_ARRAY_INDEX and the like");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Jobs.job("ContainerProperties: {Image: app, Environment: [{Name: %s, Value: '7'}]}"),
                "AWS_BATCH_DAY",
                "BATCH_DAY");
    }
}
