package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** On Fargate nobody fetches the configuration of a router. */
final class TD098 extends RouterRule {
    private static final String OPTION = "config-file-type";

    TD098() {
        super(
                "TD-098",
                "on Fargate, config-file-type of FireLens is file",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The specified platform does not satisfy the task definition's required capabilities");
    }

    @Override
    void judge(TaskDefinition task, Container router, FirelensConfiguration firelens, Report report) {
        Value<String> type = firelens.options().get(OPTION);
        if (task.isFargate() && type != null && type.is("s3"::equals)) {
            report.wrong(
                    this,
                    OPTION,
                    type,
                    in(router) + "'" + OPTION + "' must be file on Fargate, got " + type,
                    "put the file into the image of the router, and set '" + OPTION + "' to file");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.fargateContainer(
                        "firelensConfiguration: {type: fluentbit, options: {config-file-type: %s, config-file-value: /a.conf}}"),
                "s3",
                "file");
    }
}
