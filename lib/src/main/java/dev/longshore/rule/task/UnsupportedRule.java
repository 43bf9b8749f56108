package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import java.util.List;

/** A rule that a setting of a container is not supported somewhere. */
abstract class UnsupportedRule extends ContainerRule {
    private static final String LINUX = "linuxParameters.";

    private final List<String> options;
    private final Where where;
    private final String example;
    private final String fix;

    /**
     * Describes the rule.
     *
     * @param options the settings, with dots on the way to them; the first is the one of the examples
     * @param example its value in the examples
     */
    UnsupportedRule(
            String id, List<String> options, Where where, String source, String answer, String example, String fix) {
        super(
                id,
                String.join(" and ", options) + " must not be set " + where,
                source,
                Confidence.STATED,
                Consequence.REFUSED,
                answer);
        this.options = options;
        this.where = where;
        this.example = example;
        this.fix = fix;
    }

    @Override
    final void judge(TaskDefinition task, Container container, Report report) {
        if (!where.includes(task)) {
            return;
        }
        for (String option : options) {
            // On Windows all of the Linux parameters are too many, says TD-086b.
            Value<String> given = option.startsWith(LINUX) && task.isWindows() ? null : container.given(option);
            if (given != null) {
                report.wrong(
                        this,
                        option,
                        given,
                        in(container) + "'" + option + "' must not be set " + where + ", got " + given,
                        fix);
            }
        }
    }

    @Override
    public final Examples examples() {
        return Examples.of(
                where.example(field(example)), Yaml.container(field(example)), where.example(field(Yaml.TOKEN)));
    }

    private String field(String value) {
        String option = options.get(0);
        int dot = option.indexOf('.');
        return dot < 0
                ? option + ": " + value
                : option.substring(0, dot) + ": {" + option.substring(dot + 1) + ": " + value + "}";
    }
}
