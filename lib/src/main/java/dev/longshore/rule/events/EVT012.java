package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.PolicyDocument;
import dev.longshore.model.resource.Role;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What starts a task may take on the role for it. */
final class EVT012 extends ResourceRule<TaskStarter> {

    EVT012() {
        super(
                Starters.KINDS,
                "EVT-012",
                "the role of a target trusts the service that starts it",
                EventSources.EVENT_ROLES,
                Confidence.STATED,
                Consequence.IGNORED,
                "nothing is started, and the metric FailedInvocations goes up");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            Link link = target.role();
            Role role = Role.KIND.at(link, all);
            PolicyDocument trust = role == null ? null : role.trust();
            if (link != null && trust != null && isCertainlyNotTrusted(resource.principal(), trust)) {
                report.wrong(
                        this,
                        link.place(),
                        "RoleArn",
                        link.text(),
                        "'RoleArn' must be a role that trusts " + resource.principal() + ", got " + link,
                        "allow sts:AssumeRole to {Service: " + resource.principal() + "} in its trust policy");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Starters.starting("RoleArn: {'Fn::GetAtt': [Role, Arn]}"),
                        Yaml.resource(
                                "Role",
                                "AWS::IAM::Role",
                                "AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: %s}}]}")),
                "ecs-tasks.amazonaws.com",
                "events.amazonaws.com");
    }

    private static boolean isCertainlyNotTrusted(String service, PolicyDocument trust) {
        return trust.statements().isComplete()
                && trust.statements().stream()
                        .allMatch(statement -> statement.isOnlyForServices()
                                && statement.services().isComplete()
                                && statement.services().stream().noneMatch(name -> name.is(service::equals)));
    }
}
