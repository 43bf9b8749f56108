package dev.longshore.rule.events;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.resource.EcsParameters;
import dev.longshore.model.resource.EventRule;
import dev.longshore.model.resource.Kind;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.Schedule;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginnings that examples share, and what several rules ask of expressions. */
final class Starters {
    static final List<Kind<? extends TaskStarter>> KINDS = List.of(EventRule.KIND, Schedule.KIND);

    private static final Pattern CALL = Pattern.compile("(?is)(rate|cron|at)\\((.*)\\)");

    private Starters() {}

    /** Returns what an expression calls, such as rate; null where it is none. */
    static @Nullable String function(String expression) {
        Matcher call = CALL.matcher(expression.strip());
        return call.matches() ? call.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Returns what stands between the parentheses of a call of that function; null where it is another. */
    static @Nullable String argument(String expression, String function) {
        Matcher call = CALL.matcher(expression.strip());
        return call.matches() && call.group(1).equalsIgnoreCase(function)
                ? call.group(2).strip()
                : null;
    }

    /** Returns the fields of a cron expression; none where it is another. */
    static List<String> cron(String expression) {
        String argument = argument(expression, "cron");
        return argument == null ? List.of() : List.of(argument.split("\\s+"));
    }

    /** A rule with this schedule. */
    static String rule(String expression) {
        return Yaml.template(ruleOf("ScheduleExpression: " + expression));
    }

    static String ruleOf(String properties) {
        return Yaml.resource("Rule", "AWS::Events::Rule", properties);
    }

    /** A rule that starts this. */
    static String target(String properties) {
        return Yaml.template(starting(properties));
    }

    static String starting(String properties) {
        return ruleOf("ScheduleExpression: rate(1 hour), Targets: [{Id: task, Arn: arn, " + properties + "}]");
    }

    /** A rule that starts a task with these parameters. */
    static String startingTask(String parameters) {
        return starting("RoleArn: arn, EcsParameters: {TaskDefinitionArn: {Ref: Task}, " + parameters + "}");
    }

    static String task(String properties) {
        return Yaml.resource(
                "Task",
                "AWS::ECS::TaskDefinition",
                properties + "ContainerDefinitions: [{Name: app, Image: app, Memory: 128}]");
    }

    /** A schedule with these properties. */
    static String schedule(String properties) {
        return Yaml.template(Yaml.resource(
                "Schedule", "AWS::Scheduler::Schedule", "ScheduleExpression: rate(1 hour), " + properties));
    }

    /** The role of a rule, with these actions. */
    static String roleThatMay(String actions) {
        return roleThatMay(actions, "events.amazonaws.com");
    }

    /** The role that a service takes, with these actions. */
    static String roleThatMay(String actions, String service) {
        return Yaml.resource(
                "Role",
                "AWS::IAM::Role",
                "AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: "
                        + service
                        + "}}]}, Policies: [{PolicyName: start, PolicyDocument: {Statement: [{Effect: Allow, Action: "
                        + actions + ", Resource: '*'}]}}]");
    }

    /** A policy of the queue Dead for this service. */
    static String lettingSend(String service) {
        return Yaml.resource(
                "Policy",
                "AWS::SQS::QueuePolicy",
                "Queues: [{Ref: Dead}], PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Principal: {Service: "
                        + service + "}, Resource: '*'}]}");
    }

    /** Returns the task that is started, where it is of the template. */
    static @Nullable TaskDefinition task(@Nullable EcsParameters parameters, Resources all) {
        Link link = parameters == null ? null : parameters.taskDefinition();
        Resource found = link == null ? null : all.get(link.target());
        return found != null && found.type().equals("AWS::ECS::TaskDefinition") && found.hasKnownProperties()
                ? new TaskDefinition(found.properties())
                : null;
    }
}
