package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.EnvironmentFile;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Files of variables are in S3. */
final class TD209 extends ContainerRule {
    private static final String OBJECT = "arn:[a-z0-9-]+:s3:::[^/]+/.+";

    TD209() {
        super(
                "TD-209",
                "the value of an environment file is the ARN of an object in S3",
                Sources.ENVIRONMENT_FILE,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid arn syntax.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (EnvironmentFile file : container.environmentFiles()) {
            Value<String> value = file.value();
            if (value != null && value.is(text -> !isObject(text))) {
                report.wrong(
                        this,
                        "environmentFiles.value",
                        value,
                        in(container) + "'environmentFiles.value' must be the ARN of an object in S3, got " + value,
                        "write it like arn:aws:s3:::bucket/app.env");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("environmentFiles: [{type: s3, value: %s}]"),
                "\"s3://shop/app.env\"",
                "\"arn:aws:s3:::shop/app.env\"");
    }

    static boolean isObject(String text) {
        return text.matches(OBJECT);
    }
}
