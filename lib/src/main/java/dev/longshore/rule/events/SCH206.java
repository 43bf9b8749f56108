package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Queue;
import dev.longshore.model.resource.Role;
import dev.longshore.model.resource.Schedule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A schedule puts what it could not start where it is told to. */
final class SCH206 extends ResourceRule<Schedule> {

    SCH206() {
        super(
                Schedule.KIND,
                "SCH-206",
                "the role of a schedule may send to its dead-letter queue",
                EventSources.SCHEDULE_DEAD_LETTERS,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing: what could not be started is lost, and the metric InvocationsFailedToBeSentToDeadLetterCount goes up");
    }

    @Override
    protected void judge(Schedule resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.role();
            Role role = Role.KIND.at(link, all);
            if (link != null
                    && role != null
                    && !Permissions.mayHavePolicy(Queue.KIND.at(target.deadLetterQueue(), all), all)
                    && Permissions.certainlyMayNot(role, "sqs:SendMessage", all)) {
                report.wrong(
                        this,
                        link.place(),
                        "RoleArn",
                        link.text(),
                        "'RoleArn' must be a role that may sqs:SendMessage to the dead-letter queue, got " + link,
                        "allow sqs:SendMessage on the queue in a policy of the role");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource(
                                "Schedule",
                                "AWS::Scheduler::Schedule",
                                "ScheduleExpression: rate(1 hour), FlexibleTimeWindow: {Mode: 'OFF'}, Target: {Arn: arn, RoleArn: {'Fn::GetAtt': [Role, Arn]}, DeadLetterConfig: {Arn: {'Fn::GetAtt': [Dead, Arn]}}}"),
                        Yaml.resource("Dead", "AWS::SQS::Queue", ""),
                        Starters.roleThatMay("%s", "scheduler.amazonaws.com")),
                "'ecs:RunTask'",
                "['ecs:RunTask', 'sqs:*']");
    }
}
