package dev.longshore.rule.task;

import dev.longshore.model.Resources;
import dev.longshore.model.Role;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A rule that the execution role of a template may do what ECS does with it. */
abstract class ExecutionPermissionRule extends TemplateTaskRule {
    private static final String OPTION = "executionRoleArn";

    ExecutionPermissionRule(String id, String text, String answer) {
        // Uncertain, since a policy may be attached from elsewhere.
        super(id, text, Sources.EXECUTION_ROLE, Confidence.UNCERTAIN, Consequence.NEVER_STABLE, answer);
    }

    /** Returns the sets of actions of which the role must have one each. */
    abstract List<List<String>> needs(TaskDefinition task);

    @Override
    final void judge(TaskDefinition task, Resources resources, Report report) {
        Role role = Role.referredTo(task.fields().get(OPTION), resources);
        if (role == null) {
            return;
        }
        for (List<String> actions : needs(task)) {
            if (actions.stream().noneMatch(role::mayDo)) {
                report.wrong(
                        this,
                        task.placeOf(OPTION),
                        OPTION,
                        role.logicalId(),
                        "'" + OPTION + "' must be a role that may do " + String.join(" or ", actions) + ", got "
                                + role.logicalId() + ", which no policy of the template allows it",
                        "add a policy to " + role.logicalId() + " that allows " + actions.get(0));
            }
        }
    }

    /** Returns a template of a task of that container and its role. */
    static String template(String task, String container, String role) {
        return Yaml.template("ExecutionRoleArn: {\"Fn::GetAtt\": [Role, Arn]}\n" + task, container, Yaml.role(role));
    }
}
