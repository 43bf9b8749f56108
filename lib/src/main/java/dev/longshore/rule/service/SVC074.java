package dev.longshore.rule.service;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;
import java.util.Set;

/** Tasks on instances need instances. */
final class SVC074 extends TemplateRule {
    /** What may name a cluster without any instance in it. */
    private static final Set<String> NO_INSTANCES = Set.of(
            "AWS::ECS::Service",
            "AWS::ECS::TaskSet",
            "AWS::ApplicationAutoScaling::ScalableTarget",
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            "AWS::CloudWatch::Alarm",
            "AWS::Events::Rule",
            "AWS::Scheduler::Schedule");

    private static final String TEMPLATE = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties: {Cluster: {Ref: Cluster}, LaunchType: %s}
            """;
    private static final String INSTANCES = """
              Instances:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {UserData: {"Fn::Base64": {"Fn::Sub": "echo ECS_CLUSTER=${Cluster}"}}}
            """;

    private static final List<String> INSTANCES_OF_SOME_CLUSTER = List.of(
            "AWS::AutoScaling::AutoScalingGroup", "AWS::EC2::Instance", "AWS::EC2::SpotFleet", "AWS::EC2::EC2Fleet");

    SVC074() {
        super(
                "SVC-074",
                "a service on EC2 has a cluster with instances",
                Sources.SERVICE,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Nothing: unable to place a task because no container instance met all of its "
                        + "requirements, until the deployment times out");
    }

    @Override
    void judge(Service service, Resource self, Resources resources, Report report) {
        Resource cluster = Wiring.target(resources, service.cluster(), Providers.CLUSTER);
        Value<String> launchType = service.launchType();
        Integer desired = Value.knownOr(service.desiredCount(), 1);
        if (launchType != null
                && launchType.is("EC2"::equals)
                && cluster != null
                && cluster.properties().get("ClusterName") == null
                && resources.isComplete()
                && hasNoInstances(resources)
                && !service.isDaemon()
                && desired != null
                && desired > 0
                && resources.referrersOf(cluster.logicalId()).stream().allMatch(SVC074::bringsNoInstances)) {
            report.wrong(
                    this,
                    "launchType",
                    launchType,
                    "'launchType' needs instances that join cluster " + cluster.logicalId() + ", got " + launchType
                            + " without any",
                    "add an Auto Scaling group with a capacity provider to the cluster, or run the "
                            + "service on FARGATE");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                TEMPLATE.replace("%s", "EC2"),
                TEMPLATE.replace("%s", "EC2") + INSTANCES,
                TEMPLATE.replace("%s", "{Ref: Given}"));
    }

    // Which cluster an instance joins may be in user data that only deployment resolves.
    private static boolean hasNoInstances(Resources resources) {
        return INSTANCES_OF_SOME_CLUSTER.stream()
                .allMatch(type -> resources.ofType(type).isEmpty());
    }

    private static boolean bringsNoInstances(Resource resource) {
        return NO_INSTANCES.contains(resource.type());
    }
}
