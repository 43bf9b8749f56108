package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;

/** A rule starts a task in the name of a role. */
final class EVT222 extends ResourceRule<EventRule> {

    EVT222() {
        super(
                EventRule.KIND,
                "EVT-222",
                "a rule that starts a task has a role for it",
                EventSources.EVENT_ROLES,
                Confidence.DERIVED,
                Consequence.REFUSED,
                "ValidationException: RoleArn is required for target …");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            if (target.task() != null && !target.has("RoleArn")) {
                report.wrong(
                        this,
                        target.placeOf("RoleArn"),
                        "RoleArn",
                        null,
                        "'RoleArn' must be set for a task, got none",
                        "give it a role that may ecs:RunTask and trusts events.amazonaws.com");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Starters.target("EcsParameters: {TaskDefinitionArn: arn}"),
                Starters.target("EcsParameters: {TaskDefinitionArn: arn}, RoleArn: arn"));
    }
}
