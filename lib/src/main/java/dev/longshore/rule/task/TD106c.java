package dev.longshore.rule.task;

import dev.longshore.model.PlacementConstraint;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A constraint can be so long. */
final class TD106c extends TaskRule {
    private static final int MAX = 2000;

    TD106c() {
        super(
                "TD-106c",
                "the expression of a placement constraint has at most " + MAX + " characters",
                Sources.PLACEMENT_CONSTRAINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the expression of a placement constraint is too long");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        for (PlacementConstraint constraint : task.placementConstraints()) {
            Value<String> expression = constraint.expression();
            if (!task.isFargate() && expression != null && expression.is(text -> text.length() > MAX)) {
                report.wrong(
                        this,
                        "placementConstraints.expression",
                        expression,
                        "'placementConstraints.expression' must have at most " + MAX + " characters, got "
                                + expression.text().length(),
                        "give the instances an attribute of their own, and ask for that");
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.container("cpu: 10") + "placementConstraints: [{type: memberOf, expression: %s}]\n";
        return Examples.varying(yaml, "a".repeat(MAX + 1), "a".repeat(MAX));
    }
}
