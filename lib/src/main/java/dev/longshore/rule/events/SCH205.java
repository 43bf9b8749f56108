package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Role;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What starts tasks may give them their roles. */
final class SCH205 extends ResourceRule<TaskStarter> {

    SCH205() {
        super(
                Starters.KINDS,
                "SCH-205",
                "the role of a target may pass the roles of its task",
                EventSources.RUN_ROLE,
                Confidence.STATED,
                Consequence.IGNORED,
                "AccessDeniedException: … is not authorized to perform: iam:PassRole; nothing is started");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.role();
            Role role = Role.KIND.at(link, all);
            if (link != null
                    && role != null
                    && hasRoles(target, all)
                    && Permissions.certainlyMayNot(role, "iam:PassRole", all)) {
                report.wrong(
                        this,
                        link.place(),
                        "RoleArn",
                        link.text(),
                        "'RoleArn' must be a role that may iam:PassRole, got " + link,
                        "allow iam:PassRole on the roles of the task in a policy of the role");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.starting(
                                "RoleArn: {'Fn::GetAtt': [Role, Arn]}, EcsParameters: {TaskDefinitionArn: {Ref: Task}}"),
                        Starters.task("ExecutionRoleArn: 'arn:aws:iam::111122223333:role/pull', "),
                        Starters.roleThatMay("['ecs:RunTask', %s]")),
                "'iam:GetRole'",
                "'iam:PassRole'");
    }

    private static boolean hasRoles(EventTarget target, Resources all) {
        TaskDefinition task = Starters.task(target.task(), all);
        return task != null && (task.executionRoleArn() != null || task.taskRoleArn() != null);
    }
}
