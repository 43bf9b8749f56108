package dev.longshore.rule.events;

import dev.longshore.model.Resources;
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

/** What starts tasks may do so. */
final class SCH204 extends ResourceRule<TaskStarter> {

    SCH204() {
        super(
                Starters.KINDS,
                "SCH-204",
                "the role of a target may run its task",
                EventSources.RUN_ROLE,
                Confidence.STATED,
                Consequence.IGNORED,
                "AccessDeniedException: … is not authorized to perform: ecs:RunTask; nothing is started");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.role();
            Role role = Role.KIND.at(link, all);
            if (link != null
                    && role != null
                    && target.task() != null
                    && Permissions.certainlyMayNot(role, "ecs:RunTask", all)) {
                report.wrong(
                        this,
                        link.place(),
                        "RoleArn",
                        link.text(),
                        "'RoleArn' must be a role that may ecs:RunTask, got " + link,
                        "allow ecs:RunTask on the task definition in a policy of the role");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.starting(
                                "RoleArn: {'Fn::GetAtt': [Role, Arn]}, EcsParameters: {TaskDefinitionArn: arn}"),
                        Starters.roleThatMay("%s")),
                "'ecs:StopTask'",
                "'ecs:RunTask'");
    }
}
