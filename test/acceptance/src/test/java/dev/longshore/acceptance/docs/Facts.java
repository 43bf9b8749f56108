package dev.longshore.acceptance.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a box of the picture says about a resource: the few properties that somebody who looks at it asks for. */
final class Facts {
    private Facts() {}

    static List<String> of(PicturedResource resource) {
        return switch (resource.type()) {
            case "AWS::EC2::VPC" -> List.of(resource.text("/CidrBlock"));
            case "AWS::EC2::VPCEndpoint" ->
                List.of("S3, " + resource.text("/VpcEndpointType").toLowerCase(Locale.ROOT));
            case "AWS::EC2::FlowLog" -> List.of(resource.text("/TrafficType").toLowerCase(Locale.ROOT) + "ed traffic");
            case "AWS::EC2::SecurityGroup" -> ingress(resource);
            case "AWS::ECS::Cluster" -> List.of("Container Insights " + resource.text("/ClusterSettings/0/Value"));
            case "AWS::ECS::ClusterCapacityProviderAssociations" ->
                texts(resource.properties().path("CapacityProviders"));
            case "AWS::ECS::Service" -> service(resource);
            case "AWS::ECS::TaskDefinition", "AWS::ECS::DaemonTaskDefinition" -> task(resource);
            case "AWS::ECS::Daemon" -> List.of("one on each managed instance");
            case "AWS::ECS::ExpressGatewayService" -> express(resource);
            case "AWS::AutoScaling::AutoScalingGroup" ->
                List.of(resource.text("/MinSize") + " to " + resource.text("/MaxSize") + " instances");
            case "AWS::Scheduler::Schedule" ->
                List.of(resource.text("/ScheduleExpression"), resource.text("/ScheduleExpressionTimezone"));
            case "AWS::Batch::ComputeEnvironment" -> List.of(resource.text("/ComputeResources/Type"));
            case "AWS::ElasticLoadBalancingV2::LoadBalancer" -> List.of(resource.text("/Scheme"));
            case "AWS::ElasticLoadBalancingV2::Listener" ->
                List.of(resource.text("/Protocol") + " " + resource.text("/Port"), defaultAction(resource));
            case "AWS::ElasticLoadBalancingV2::ListenerRule" ->
                List.of(
                        resource.text("/Conditions/0/PathPatternConfig/Values/0"),
                        "priority " + resource.text("/Priority"));
            case "AWS::ElasticLoadBalancingV2::TargetGroup" ->
                List.of(
                        resource.text("/Protocol") + " " + resource.text("/Port"),
                        "check " + resource.text("/HealthCheckPath") + " every "
                                + resource.text("/HealthCheckIntervalSeconds") + " s");
            case "AWS::ApplicationAutoScaling::ScalableTarget" ->
                List.of(resource.text("/MinCapacity") + " to " + resource.text("/MaxCapacity") + " tasks");
            case "AWS::ApplicationAutoScaling::ScalingPolicy" -> policy(resource);
            case "AWS::IAM::ManagedPolicy" -> texts(resource.properties().at("/PolicyDocument/Statement/0/Action"));
            case "AWS::Logs::LogGroup" -> List.of("kept " + resource.text("/RetentionInDays") + " days");
            default -> List.of();
        };
    }

    private static List<String> express(PicturedResource service) {
        return List.of(
                service.text("/Cpu") + " CPU units, " + service.text("/Memory") + " MiB",
                service.text("/ScalingTarget/MinTaskCount") + " to " + service.text("/ScalingTarget/MaxTaskCount")
                        + " tasks");
    }

    private static List<String> ingress(PicturedResource group) {
        List<String> lines = new ArrayList<>();
        group.properties()
                .path("SecurityGroupIngress")
                .forEach(rule -> lines.add("from " + rule.path("CidrIp").asText() + ": " + port(rule)));
        return lines;
    }

    static String port(JsonNode rule) {
        return rule.path("IpProtocol").asText() + " " + rule.path("FromPort").asText();
    }

    private static List<String> service(PicturedResource service) {
        JsonNode deployment = service.properties().path("DeploymentConfiguration");
        List<String> lines = new ArrayList<>();
        service.properties()
                .path("CapacityProviderStrategy")
                .forEach(item -> lines.add(item.path("CapacityProvider").asText()));
        if (service.text("/SchedulingStrategy").equals("DAEMON")) {
            lines.add("one on each instance");
        }
        String strategy = deployment.path("Strategy").asText("ROLLING");
        if (!strategy.equals("ROLLING")) {
            lines.add(strategy.toLowerCase(Locale.ROOT).replace('_', '/'));
        }
        lines.add(deployment.path("MinimumHealthyPercent").asText() + "/"
                + deployment.path("MaximumPercent").asText() + " percent");
        if (deployment.at("/DeploymentCircuitBreaker/Rollback").asBoolean()) {
            lines.add("breaker with rollback");
        }
        return lines;
    }

    private static List<String> task(PicturedResource task) {
        List<String> lines = new ArrayList<>();
        lines.add(task.text("/Cpu") + " CPU units, " + task.text("/Memory") + " MiB");
        String processor = task.text("/RuntimePlatform/CpuArchitecture");
        if (!processor.isEmpty()) {
            lines.add(processor);
        }
        task.properties()
                .path("ContainerDefinitions")
                .forEach(container -> lines.add(container.path("Name").asText()
                        + (container.path("ReadonlyRootFilesystem").asBoolean() ? ", read-only root" : "")));
        return lines;
    }

    private static String defaultAction(PicturedResource listener) {
        String status = listener.text("/DefaultActions/0/FixedResponseConfig/StatusCode");
        return status.isEmpty() ? listener.text("/DefaultActions/0/Type") : "otherwise " + status;
    }

    private static List<String> policy(PicturedResource policy) {
        String tracking = "/TargetTrackingScalingPolicyConfiguration";
        String metric = policy.text(tracking + "/PredefinedMetricSpecification/PredefinedMetricType")
                .replace("ECSServiceAverage", "")
                .replace("Utilization", "");
        return List.of(metric + " held at " + policy.text(tracking + "/TargetValue") + " %");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
