package dev.longshore.rule.general;

import dev.longshore.document.Node;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name that is taken is taken. */
final class GEN003 extends Rule {
    /** The property that names a resource, by type, where the name is unique in an account and region. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AWS::AutoScaling::AutoScalingGroup", "AutoScalingGroupName"),
            Map.entry("AWS::CloudWatch::Alarm", "AlarmName"),
            Map.entry("AWS::DynamoDB::Table", "TableName"),
            Map.entry("AWS::EC2::LaunchTemplate", "LaunchTemplateName"),
            Map.entry("AWS::ECR::Repository", "RepositoryName"),
            Map.entry("AWS::ECS::CapacityProvider", "Name"),
            Map.entry("AWS::ECS::Cluster", "ClusterName"),
            Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name"),
            Map.entry("AWS::ElasticLoadBalancingV2::TargetGroup", "Name"),
            Map.entry("AWS::Events::EventBus", "Name"),
            Map.entry("AWS::IAM::InstanceProfile", "InstanceProfileName"),
            Map.entry("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
            Map.entry("AWS::IAM::Role", "RoleName"),
            Map.entry("AWS::KMS::Alias", "AliasName"),
            Map.entry("AWS::Lambda::Function", "FunctionName"),
            Map.entry("AWS::Logs::LogGroup", "LogGroupName"),
            Map.entry("AWS::S3::Bucket", "BucketName"),
            Map.entry("AWS::SNS::Topic", "TopicName"),
            Map.entry("AWS::SQS::Queue", "QueueName"),
            Map.entry("AWS::SSM::Parameter", "Name"),
            Map.entry("AWS::SecretsManager::Secret", "Name"));

    GEN003() {
        super(
                "GEN-003",
                "no two resources of a type have the same name",
                Sources.TEMPLATE_NAMES,
                Confidence.DERIVED,
                Consequence.REFUSED,
                "Resource of type '…' with identifier '…' already exists.");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<List<String>, Resource> firsts = new HashMap<>();
        for (Resource resource : model.resources().all()) {
            String property = NAMES.get(resource.type());
            Node node = property == null ? null : resource.properties().get(property);
            if (property != null && node instanceof Node.Scalar scalar) {
                String name = scalar.value().toString();
                // Two that are made under different conditions perhaps never meet.
                String condition = String.valueOf(
                        resource.attributes().get("Condition") instanceof Node.Scalar text ? text.value() : "");
                Resource first = firsts.putIfAbsent(List.of(resource.type(), name, condition), resource);
                if (first != null) {
                    report.wrong(
                            this,
                            node.place(),
                            property,
                            name,
                            "'" + property + "' must be one that no other resource of the type has, got " + name
                                    + ", which " + first.logicalId() + " has",
                            "give it another name, or none: CloudFormation makes one");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("A", "AWS::SQS::Queue", "QueueName: orders"),
                        Yaml.resource("B", "AWS::SQS::Queue", "QueueName: %s")),
                "orders",
                "returns");
    }
}
