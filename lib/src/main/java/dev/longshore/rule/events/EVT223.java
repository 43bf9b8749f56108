package dev.longshore.rule.events;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for by its ARN is not a name. */
final class EVT223 extends ResourceRule<TaskStarter> {
    private static final List<String> NO_CLUSTERS = List.of("AWS::ECS::TaskDefinition", "AWS::ECS::Service");

    EVT223() {
        super(
                Starters.KINDS,
                "EVT-223",
                "the cluster, role and dead-letter queue of a target are given by their ARN",
                EventSources.EVENT_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationException: Parameter … is not valid. Reason: Provided Arn is not in correct format.");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            if (target.task() != null) {
                check("Arn", target.arn(), "AWS::ECS::Cluster", "a cluster", all, report);
            }
            check("RoleArn", target.role(), "AWS::IAM::Role", "a role", all, report);
            check("DeadLetterConfig.Arn", target.deadLetterQueue(), "AWS::SQS::Queue", "a queue", all, report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                example("{Ref: Cluster}"), example("{'Fn::GetAtt': [Cluster, Arn]}"), example("{Ref: Parameter}"));
    }

    private static String example(String arn) {
        return Yaml.template(
                Starters.ruleOf("ScheduleExpression: rate(1 hour), Targets: [{Id: task, Arn: " + arn
                        + ", RoleArn: arn, EcsParameters: {TaskDefinitionArn: arn}}]"),
                Yaml.resource("Cluster", "AWS::ECS::Cluster", ""));
    }

    // Ref is a cluster's and a role's name, and a queue's URL; what is of another type may well have an ARN to give.
    private void check(String option, @Nullable Link link, String type, String what, Resources all, Report report) {
        Resource found = link == null ? null : all.get(link.target());
        if (link == null || found == null) {
            return;
        }
        boolean named = found.type().equals(type) && link.text().equals(link.target());
        boolean noCluster = option.equals("Arn") && NO_CLUSTERS.contains(found.type());
        if (named || noCluster) {
            report.wrong(
                    this,
                    link.place(),
                    option,
                    link.text(),
                    "'" + option + "' must be the ARN of " + what + ", got " + link + " of " + found.type(),
                    "write {Fn::GetAtt: [" + (named ? link.target() : "the cluster") + ", Arn]}");
        }
    }
}
