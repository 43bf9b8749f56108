package dev.longshore.bench;

/** Templates of any size: services with what belongs to one, over and over. */
public final class SyntheticTemplate {
    private static final int RESOURCES_PER_SERVICE = 10;

    private static final String SERVICE = """
            "TaskRole#": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}}},
            "ExecutionRole#": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs-tasks.amazonaws.com"}}]}}},
            "Policy#": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "Policy#", "Roles": [{"Ref": "ExecutionRole#"}],
              "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
              "Resource": {"Fn::GetAtt": ["Logs#", "Arn"]}}]}}},
            "Logs#": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}, "DeletionPolicy": "Retain"},
            "Group#": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Tasks", "VpcId": {"Fn::ImportValue": "vpc"}}},
            "Task#": {"Type": "AWS::ECS::TaskDefinition", "Metadata": {"aws:cdk:path": "Shop/Service#/TaskDef/Resource"}, "Properties": {
              "Family": "shop-#", "Cpu": "512", "Memory": "1024", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
              "ExecutionRoleArn": {"Fn::GetAtt": ["ExecutionRole#", "Arn"]}, "TaskRoleArn": {"Fn::GetAtt": ["TaskRole#", "Arn"]},
              "RuntimePlatform": {"CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"},
              "Volumes": [{"Name": "tmp"}],
              "ContainerDefinitions": [
                {"Name": "app", "Essential": true, "Image": {"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/shop:1"},
                 "PortMappings": [{"ContainerPort": 8080, "Protocol": "tcp"}], "ReadonlyRootFilesystem": true,
                 "Environment": [{"Name": "STAGE", "Value": "prod"}, {"Name": "LEVEL", "Value": "info"}],
                 "MountPoints": [{"ContainerPath": "/tmp", "SourceVolume": "tmp", "ReadOnly": false}],
                 "HealthCheck": {"Command": ["CMD-SHELL", "curl -f http://localhost:8080/ || exit 1"], "Interval": 30, "Timeout": 5, "Retries": 3},
                 "LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": {"Ref": "Logs#"}, "awslogs-region": {"Ref": "AWS::Region"}, "awslogs-stream-prefix": "app"}}},
                {"Name": "proxy", "Essential": false, "Image": "envoy:1", "DependsOn": [{"ContainerName": "app", "Condition": "HEALTHY"}]}]}},
            "Target#": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 8080, "Protocol": "HTTP", "TargetType": "ip", "VpcId": {"Fn::ImportValue": "vpc"}}},
            "Rule#": {"Type": "AWS::ElasticLoadBalancingV2::ListenerRule", "Properties": {"Priority": 1#, "ListenerArn": {"Fn::ImportValue": "listener"},
              "Conditions": [{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/s#/*"]}}], "Actions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Target#"}}]}},
            "Service#": {"Type": "AWS::ECS::Service", "DependsOn": ["Rule#", "Policy#"], "Metadata": {"aws:cdk:path": "Shop/Service#/Service"}, "Properties": {
              "Cluster": {"Ref": "Cluster"}, "TaskDefinition": {"Ref": "Task#"}, "LaunchType": "FARGATE", "HealthCheckGracePeriodSeconds": 60,
              "DeploymentConfiguration": {"MaximumPercent": 200, "MinimumHealthyPercent": 100, "DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}},
              "LoadBalancers": [{"ContainerName": "app", "ContainerPort": 8080, "TargetGroupArn": {"Ref": "Target#"}}],
              "NetworkConfiguration": {"AwsvpcConfiguration": {"AssignPublicIp": "DISABLED", "Subnets": {"Fn::Split": [",", {"Fn::ImportValue": "subnets"}]}, "SecurityGroups": [{"Fn::GetAtt": ["Group#", "GroupId"]}]}}}},
            "Scaling#": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {"MinCapacity": 2, "MaxCapacity": 10, "ServiceNamespace": "ecs",
              "ScalableDimension": "ecs:service:DesiredCount", "ResourceId": {"Fn::Join": ["/", ["service", {"Ref": "Cluster"}, {"Fn::GetAtt": ["Service#", "Name"]}]]}}}""";

    private SyntheticTemplate() {}

    /** Returns a template with that many resources, which the rules find nothing wrong with. */
    public static String of(int resources) {
        StringBuilder text = new StringBuilder("{\"Resources\": {\n\"Cluster\": {\"Type\": \"AWS::ECS::Cluster\"}");
        int made = 1;
        for (int i = 0; made + RESOURCES_PER_SERVICE <= resources; i++, made += RESOURCES_PER_SERVICE) {
            text.append(",\n").append(SERVICE.replace("#", String.valueOf(i)));
        }
        for (; made < resources; made++) {
            text.append(",\n\"Topic").append(made).append("\": {\"Type\": \"AWS::SNS::Topic\"}");
        }
        return text.append("}}").toString();
    }
}
