package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Collections;

/** There are only so many files of variables. */
final class TD089 extends ContainerRule {
    private static final int MAX = 10;

    TD089() {
        super(
                "TD-089",
                "at most " + MAX + " environmentFiles",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "The maximum number of environment files was exceeded. Specify ten or less and try again.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        int count = container.environmentFiles().size();
        if (count > MAX) {
            report.wrong(
                    this,
                    container.environmentFiles().place(),
                    "environmentFiles",
                    Integer.toString(count),
                    in(container) + "'environmentFiles' must have at most " + MAX + " elements, got " + count,
                    "put the variables into fewer files");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(files(MAX + 1), files(MAX));
    }

    private static String files(int count) {
        String file = "{type: s3, value: \"arn:aws:s3:::shop/app.env\"}";
        return Yaml.container("environmentFiles: [" + String.join(", ", Collections.nCopies(count, file)) + "]");
    }
}
