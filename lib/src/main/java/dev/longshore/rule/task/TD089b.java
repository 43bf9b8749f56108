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

/** Files of variables are called so. */
final class TD089b extends ContainerRule {
    TD089b() {
        super(
                "TD-089b",
                "the key of an environment file ends in .env",
                Sources.ENVIRONMENT_FILE,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "ClientException: environment files must have the extension .env");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        for (EnvironmentFile file : container.environmentFiles()) {
            Value<String> value = file.value();
            if (value != null && value.is(text -> TD209.isObject(text) && !text.endsWith(".env"))) {
                report.wrong(
                        this,
                        "environmentFiles.value",
                        value,
                        in(container) + "'environmentFiles.value' must end in .env, got " + value,
                        "name the file so");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                Yaml.container("environmentFiles: [{type: s3, value: %s}]"),
                "\"arn:aws:s3:::shop/app.properties\"",
                "\"arn:aws:s3:::shop/app.env\"");
    }
}
