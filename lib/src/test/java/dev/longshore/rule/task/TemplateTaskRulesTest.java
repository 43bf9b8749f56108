package dev.longshore.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at a task together with the roles, file systems and instances of its template. */
class TemplateTaskRulesTest {
    private static final String ROLE = "TaskRoleArn: {\"Fn::GetAtt\": [Role, Arn]}\n";
    private static final String EXECUTION_ROLE = "ExecutionRoleArn: {\"Fn::GetAtt\": [Role, Arn]}\n";
    private static final String NGINX = ", Image: nginx";
    private static final String SECRET = NGINX + ", Secrets: [{Name: DB, ValueFrom: /shop/db}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Effect: Allow, Principal: {Service: [ecs-tasks.amazonaws.com, ec2.amazonaws.com]}, Action: \"sts:*\"}",
                "{Effect: Allow, Principal: {Service: {Ref: Who}}, Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: {Ref: Who}, Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: \"*\", Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: {AWS: \"*\"}, Action: sts:AssumeRole}",
                "{Effect: {Ref: Effect}, Principal: {Service: ecs-tasks.amazonaws.com}, Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: {Ref: Action}}",
                "{Effect: Allow, NotPrincipal: {Service: ec2.amazonaws.com}, NotAction: sts:Get}",
                "{Ref: Statement}"
            })
    void trust_that_may_be_enough(String statement) {
        assertThat(YamlModels.findings(Yaml.template(ROLE, NGINX, trusting(statement))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Effect: Deny, Principal: {Service: ecs-tasks.amazonaws.com}, Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: sts:TagSession}",
                "{Effect: Allow, Principal: {AWS: \"arn:aws:iam::111122223333:root\"}, Action: sts:AssumeRole}",
                "{Effect: Allow, Principal: someone, Action: sts:AssumeRole}"
            })
    void trust_that_is_not_enough(String statement) {
        List<Finding> findings = YamlModels.findings(Yaml.template(ROLE, NGINX, trusting(statement)));
        assertThat(findings).extracting(Finding::rule).containsExactly("TD-112");
        assertThat(findings.get(0).option()).isEqualTo("taskRoleArn");
    }

    @Test
    void roles_that_are_not_of_the_template_are_not_judged() {
        assertThat(YamlModels.findings(Yaml.template(
                        "TaskRoleArn: arn:aws:iam::111122223333:role/task\nExecutionRoleArn: {Ref: Parameter}\n",
                        SECRET,
                        "")))
                .isEmpty();
        assertThat(YamlModels.findings(Yaml.template(
                        ROLE, NGINX, "Role: {Type: AWS::IAM::Role, Properties: {\"Fn::Transform\": {Name: x}}}\n")))
                .isEmpty();
        assertThat(YamlModels.findings(Yaml.template(ROLE, NGINX, "Role: {Type: AWS::IAM::Role}\n")))
                .isEmpty();
        assertThat(YamlModels.findings(Yaml.template(ROLE, NGINX, "Role: {Type: AWS::SSM::Parameter}\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Type: AWS::IAM::Policy, Properties: {Roles: [{Ref: Role}], PolicyDocument: {Statement: {Effect: Allow, Action: \"ssm:GetParameter?\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::Policy, Properties: {Roles: [{Ref: Role}], PolicyDocument: {Ref: Document}}}",
                "{Type: AWS::IAM::Policy, Properties: {Roles: {Ref: Roles}, PolicyDocument: {Statement: {Effect: Allow, Action: \"*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::Policy, Properties: {Roles: [{\"Fn::ImportValue\": x}], PolicyDocument: {Statement: {Effect: Allow, Action: \"*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::RolePolicy, Properties: {RoleName: {Ref: Role}, PolicyDocument: {Statement: {Effect: Allow, Action: \"*:get*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [{Ref: Role}], PolicyDocument: {Statement: {Effect: Allow, NotAction: iam:PassRole, Resource: \"*\"}}}}"
            })
    void policies_that_may_allow_it(String policy) {
        assertThat(YamlModels.findings(
                        Yaml.template(EXECUTION_ROLE, SECRET, Yaml.role("") + "Policy: " + policy + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Type: AWS::IAM::Policy, Properties: {Roles: [{Ref: Other}], PolicyDocument: {Statement: {Effect: Allow, Action: \"*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::Policy, Properties: {Roles: [other], PolicyDocument: {Statement: {Effect: Allow, Action: \"*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: \"*\", Resource: \"*\"}}}}",
                "{Type: AWS::IAM::Policy, Properties: {Roles: [{Ref: Role}], PolicyDocument: {Statement: [{Effect: Allow, Action: [\"ssm:Describe*\", \"ssm:GetParameter?x\"], Resource: \"*\"}]}}}"
            })
    void policies_that_do_not_allow_it(String policy) {
        assertThat(YamlModels.rulesOf(Yaml.template(
                        EXECUTION_ROLE,
                        SECRET,
                        Yaml.role("") + "Other: {Type: AWS::IAM::Role}\nPolicy: " + policy + "\n")))
                .containsExactly("TD-211");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{Ref: Managed}] | TD-211",
                "[{Ref: Parameter}] | ",
                "{Ref: Parameter} | ",
                "[arn:aws:iam::111122223333:policy/own] | ",
                "[{'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'}] | TD-211"
            })
    void managed_policies(String arns, String found) {
        String managed = "Managed: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: "
                + "{Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}}}\n";
        assertThat(YamlModels.rulesOf(Yaml.template(
                        EXECUTION_ROLE, SECRET, Yaml.role("ManagedPolicyArns: " + arns + "\n") + managed)))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void inline_policies_and_names_that_are_not_known_may_allow_it() {
        assertThat(YamlModels.findings(Yaml.template(EXECUTION_ROLE, SECRET, Yaml.role("Policies: [{Ref: Inline}]\n"))))
                .isEmpty();
        String byName = "Policy: {Type: AWS::IAM::Policy, Properties: {Roles: [shop], PolicyDocument: "
                + "{Statement: {Effect: Allow, Action: 'ssm:*', Resource: '*'}}}}\n";
        assertThat(YamlModels.findings(Yaml.template(EXECUTION_ROLE, SECRET, Yaml.role("RoleName: shop\n") + byName)))
                .isEmpty();
        assertThat(YamlModels.findings(
                        Yaml.template(EXECUTION_ROLE, SECRET, Yaml.role("RoleName: {Ref: Name}\n") + byName)))
                .isEmpty();
    }

    @Test
    void images_of_ecr_are_told_by_their_host_even_where_the_account_is_not_known() {
        String image = ", Image: {'Fn::Sub': '${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/shop:1'}";
        assertThat(YamlModels.rulesOf(Yaml.template(Yaml.FARGATE_IN_TEMPLATE, image, "")))
                .containsExactly("TD-205");
        assertThat(YamlModels.rulesOf(Yaml.template("", image, ""))).isEmpty();
        assertThat(YamlModels.rulesOf(Yaml.template(
                        Yaml.FARGATE_IN_TEMPLATE,
                        ", Image: 111122223333.dkr.ecr-fips.us-east-1.amazonaws.com/shop",
                        "")))
                .containsExactly("TD-205");
        assertThat(YamlModels.rulesOf(
                        Yaml.template(Yaml.FARGATE_IN_TEMPLATE, ", Image: public.ecr.aws/nginx/nginx", "")))
                .isEmpty();
    }

    @Test
    void missing_execution_role_is_said_once_for_each_need() {
        String logs = ", LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: /shop, awslogs-region: r, "
                + "awslogs-stream-prefix: p}}";
        assertThat(YamlModels.rulesOf(Yaml.template(
                        Yaml.FARGATE_IN_TEMPLATE,
                        SECRET + logs + "}\n        - {Name: b, Memory: 8" + SECRET + logs,
                        "")))
                .containsExactly("TD-203", "TD-204");
        assertThat(YamlModels.rulesOf(Yaml.template("", NGINX + logs, ""))).isEmpty();
        assertThat(YamlModels.rulesOf(
                        Yaml.template("", NGINX + ", RepositoryCredentials: {CredentialsParameter: r}", "")))
                .containsExactly("TD-118");
        assertThat(YamlModels.rulesOf(Yaml.template(
                        "ExecutionRoleArn: arn\n", NGINX + ", RepositoryCredentials: {CredentialsParameter: r}", "")))
                .isEmpty();
    }

    @Test
    void logs_need_no_more_than_the_role_for_tasks_allows() {
        String logs = NGINX + ", LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: /shop, "
                + "awslogs-region: r, awslogs-stream-prefix: p}}";
        assertThat(YamlModels.findings(Yaml.template(EXECUTION_ROLE + Yaml.FARGATE_IN_TEMPLATE, logs, Yaml.role(""))))
                .extracting(Finding::message)
                .hasSize(2)
                .anyMatch(message -> message.contains("logs:CreateLogStream"))
                .anyMatch(message -> message.contains("logs:PutLogEvents"));
        assertThat(YamlModels.findings(Yaml.template(EXECUTION_ROLE, logs, Yaml.role(""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a role from elsewhere | TaskRoleArn: arn | {Ref: Files} | ENABLED | {Statement: []} | ",
                "no role | | {Ref: Files} | ENABLED | {Statement: []} | TD-077",
                "no IAM | | {Ref: Files} | DISABLED | {Statement: []} | ",
                "a file system from elsewhere | | fs-12345678 | ENABLED | {Statement: []} | ",
                "a parameter | | {Ref: Parameter} | ENABLED | {Statement: []} | ",
                "no policy at all | | {Ref: Files} | ENABLED | {Ref: 'AWS::NoValue'} | TD-077",
                "a policy for somebody else | | {Ref: Files} | ENABLED | {Statement: {Effect: Allow, Principal: {AWS: [{Ref: Files}]}, Action: '*'}} | TD-077",
                "a policy for a role from elsewhere | | {Ref: Files} | ENABLED | {Statement: {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/backup'}, Action: '*'}} | TD-077",
                "a policy for the account | | {Ref: Files} | ENABLED | {Statement: {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:root'}, Action: '*'}} | ",
                "a policy for one that is not known | | {Ref: Files} | ENABLED | {Statement: {Effect: Allow, Principal: {AWS: {Ref: Given}}, Action: '*'}} | ",
                "a policy that is not known | | {Ref: Files} | ENABLED | {Ref: Policy} | ",
                "a policy that lets everyone in | | {Ref: Files} | ENABLED | {Statement: {Effect: Allow, Principal: '*', Action: 'elasticfilesystem:*'}} | "
            })
    void mounts(String why, String role, String files, String iam, String policy, String found) {
        String task = (role == null ? "" : role + "\n")
                + "Volumes: [{Name: data, EFSVolumeConfiguration: {FilesystemId: " + files
                + ", TransitEncryption: ENABLED, AuthorizationConfig: {IAM: " + iam + "}}}]\n";
        assertThat(YamlModels.rulesOf(Yaml.template(
                        task,
                        NGINX,
                        "Files: {Type: AWS::EFS::FileSystem, Properties: {FileSystemPolicy: " + policy + "}}\n")))
                .as(why)
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{CapacityProvider: FARGATE}]",
                "[{CapacityProvider: {Ref: Other}}]",
                "[{CapacityProvider: {Ref: Provider}}, {CapacityProvider: elsewhere}]",
                "{Ref: Strategy}"
            })
    void instances_that_are_not_known_may_have_gpus(String strategy) {
        String yaml = new TD063b()
                .examples()
                .wrong()
                .replace("[{CapacityProvider: {Ref: Provider}, Weight: 1}]", strategy)
                .concat(
                        "  Other:\n    Type: AWS::ECS::CapacityProvider\n    Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: arn}}\n");
        assertThat(YamlModels.rulesOf(yaml)).doesNotContain("TD-063b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "LaunchTemplate: {LaunchTemplateId: {Ref: Instances}, Version: '1'} | '' | true",
                "LaunchConfigurationName: {Ref: Old} | '' | true",
                "LaunchTemplate: {LaunchTemplateId: {Ref: Instances}, Version: '1'} | Server: {Type: AWS::EC2::Instance} | false",
                "LaunchTemplate: {LaunchTemplateId: lt-1, Version: '1'} | '' | false",
            })
    void who_runs_on_ec2_runs_on_any_instance_of_the_cluster(String group, String more, boolean found) {
        String yaml = """
                Resources:
                  Cluster: {Type: AWS::ECS::Cluster}
                  Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 0, MaxSize: 1, %s}}
                  Instances: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: m5.large}}}
                  Old: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {InstanceType: m5.large, ImageId: ami-1}}
                  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: a, Image: i, Memory: 8, ResourceRequirements: [{Type: GPU, Value: 1}]}]}}
                  Service: {Type: AWS::ECS::Service, Properties: {Cluster: {Ref: Cluster}, LaunchType: EC2, TaskDefinition: {Ref: Task}}}
                  %s
                """.formatted(group, more.equals("''") ? "" : more);
        assertThat(YamlModels.rulesOf(yaml).contains("TD-063b")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"24224, 24224, true", "24000, 25000, true", "24225, 25000, false", "80, 80, false", "0, 65535, false"})
    void port_of_the_log_router_is_not_let_in(int from, int to, boolean found) {
        String yaml = """
                Resources:
                  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: r, Image: i, Memory: 8, FirelensConfiguration: {Type: fluentbit}}]}}
                  Service: {Type: AWS::ECS::Service, Properties: {Cluster: main, TaskDefinition: {Ref: Task}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1], SecurityGroups: [{Ref: Group}]}}}}
                  Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: tasks%s}}
                %s
                """;
        String rule = "IpProtocol: tcp, CidrIp: 10.0.0.0/8, FromPort: " + from + ", ToPort: " + to;
        String inside = yaml.formatted(", SecurityGroupIngress: [{" + rule + "}]", "");
        String beside = yaml.formatted(
                "", "  In: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: {Ref: Group}, " + rule + "}}");
        assertThat(YamlModels.rulesOf(inside).contains("TD-102")).isEqualTo(found);
        assertThat(YamlModels.rulesOf(beside).contains("TD-102")).isEqualTo(found);
        assertThat(YamlModels.rulesOf(beside.replace("{Ref: Group}, IpProtocol", "sg-1, IpProtocol")))
                .doesNotContain("TD-102");
    }

    @Test
    void gpus_are_needed_by_who_asks_for_them() {
        String wrong = new TD063b().examples().wrong();
        assertThat(YamlModels.rulesOf(wrong.replace(", ResourceRequirements: [{Type: GPU, Value: 1}]", "")))
                .doesNotContain("TD-063b");
        assertThat(YamlModels.rulesOf(wrong.replace("TaskDefinition: {Ref: Task}", "TaskDefinition: task:1")))
                .doesNotContain("TD-063b");
    }

    private static String trusting(String statement) {
        return "Role:\n  Type: AWS::IAM::Role\n  Properties:\n    AssumeRolePolicyDocument:\n      Statement: ["
                + statement + "]\n";
    }
}
