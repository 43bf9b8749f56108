package dev.longshore.rule.events;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.EcsParameters;
import dev.longshore.model.resource.EventTarget;
import dev.longshore.model.resource.TaskNetwork;
import dev.longshore.model.resource.TaskStarter;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Where the internet is not reached, a public address is of no use. */
final class EVT008 extends ResourceRule<TaskStarter> {

    EVT008() {
        super(
                Starters.KINDS,
                "EVT-008",
                "a task that is started has a public IP only in public subnets",
                EventSources.NETWORK_OF_TASK,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "the task starts with an address that nothing reaches, or not at all where the VPC has no internet gateway");
    }

    @Override
    protected void judge(TaskStarter resource, Resources all, Report report) {
        for (EventTarget target : resource.targets()) {
            EcsParameters task = target.task();
            TaskNetwork network = task == null ? null : task.network();
            Value<String> assigned = network == null ? null : network.assignPublicIp();
            if (network != null && assigned != null && assigned.is("ENABLED"::equals)) {
                network.subnets().stream()
                        .filter(subnet -> Networks.isCertainlyPrivate(subnet, all))
                        .findFirst()
                        .ifPresent(subnet -> report.wrong(
                                this,
                                "AssignPublicIp",
                                assigned,
                                "'AssignPublicIp' must be DISABLED in subnets without a route to an internet gateway, got "
                                        + assigned + " with " + subnet,
                                "set it to DISABLED, or take public subnets"));
            }
        }
    }

    @Override
    public Examples examples() {
        String wrong = Yaml.template(
                Starters.startingTask(
                        "NetworkConfiguration: {AwsVpcConfiguration: {Subnets: [{Ref: A}], AssignPublicIp: %s}}"),
                Starters.task("NetworkMode: awsvpc, "),
                Yaml.resource("A", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1a"),
                Yaml.resource("Table", "AWS::EC2::RouteTable", ""),
                Yaml.resource(
                        "Association",
                        "AWS::EC2::SubnetRouteTableAssociation",
                        "SubnetId: {Ref: A}, RouteTableId: {Ref: Table}"));
        return Yaml.varying(wrong, "ENABLED", "DISABLED");
    }
}
