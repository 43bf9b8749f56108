package dev.longshore.rule.task;

import dev.longshore.model.Resources;
import dev.longshore.model.Role;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** A role is for those whom it trusts. */
final class TD112 extends TemplateTaskRule {
    private static final String SERVICE = "ecs-tasks.amazonaws.com";

    TD112() {
        super(
                "TD-112",
                "the roles of a task trust " + SERVICE,
                Sources.TASK_ROLE + "; " + Sources.EXECUTION_ROLE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "ECS was unable to assume the role '…' that was provided for this task.");
    }

    @Override
    void judge(TaskDefinition task, Resources resources, Report report) {
        for (String option : List.of("executionRoleArn", "taskRoleArn")) {
            Role role = Role.referredTo(task.fields().get(option), resources);
            if (role != null && !role.mayBeAssumedBy(SERVICE)) {
                report.wrong(
                        this,
                        task.placeOf(option),
                        option,
                        role.logicalId(),
                        "'" + option + "' must be a role that trusts " + SERVICE + ", got " + role.logicalId()
                                + ", which does not",
                        "add " + SERVICE + " to the principals of " + role.logicalId());
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(template("ec2.amazonaws.com"), template(SERVICE), template("{Ref: Service}"));
    }

    private static String template(String service) {
        return Yaml.template(
                "TaskRoleArn: {\"Fn::GetAtt\": [Role, Arn]}\n",
                ", Image: nginx",
                Yaml.role("").replace(SERVICE, service));
    }
}
