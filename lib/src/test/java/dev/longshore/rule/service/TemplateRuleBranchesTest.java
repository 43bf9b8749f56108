package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The further ways into and past the rules that see a whole template. */
class TemplateRuleBranchesTest {
    private static final String CLUSTER = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster%s}
              Group: {Type: AWS::AutoScaling::AutoScalingGroup}
              Instances: {Type: AWS::ECS::CapacityProvider, Properties: {AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}}}}
              Managed: {Type: AWS::ECS::CapacityProvider, Properties: {ClusterName: {Ref: Cluster}, ManagedInstancesProvider: {}}}
              Named: {Type: AWS::ECS::CapacityProvider, Properties: {Name: named, AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}}}}
              Service: {Type: AWS::ECS::Service, Properties: {Cluster: {Ref: Cluster}, %s}}
            %s
            """;
    private static final String ASSOCIATION =
            "  Providers: {Type: AWS::ECS::ClusterCapacityProviderAssociations, Properties: {Cluster: %s, CapacityProviders: %s, DefaultCapacityProviderStrategy: %s}}";

    private static final String BALANCED = """
            Resources:
              Group: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {TargetType: ip, Port: 80, Protocol: HTTP, VpcId: vpc-1}}
              Service:
                Type: AWS::ECS::Service
                DependsOn: %s
                Properties: {LoadBalancers: [{TargetGroupArn: {Ref: Group}, ContainerName: app, ContainerPort: 80}]}
            %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{Ref: Instances} | true", "{Ref: Managed} | true", "FARGATE_SPOT | false", "{Ref: Given} | false"
            })
    void fargate_is_alone_in_a_strategy(String other, boolean found) {
        String strategy =
                "CapacityProviderStrategy: [{CapacityProvider: FARGATE, Weight: 1}, {CapacityProvider: " + other + "}]";
        assertThat(YamlModels.rulesOf(cluster("", strategy, "")).contains("SVC-007"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PortMappings: [{ContainerPort: 80}] | SVC-032", "User: app |"})
    void blue_green_moves_requests_if_there_are_any(String container, String rule) {
        String yaml = """
                Resources:
                  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: a, Image: i, Memory: 8, %s}]}}
                  Service: {Type: AWS::ECS::Service, Properties: {Cluster: main, TaskDefinition: {Ref: Task}, DeploymentConfiguration: {Strategy: BLUE_GREEN}, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1]}}}}
                """;
        assertThat(YamlModels.findings(yaml.formatted(container)))
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .isEqualTo(rule == null ? List.of() : List.of(rule + " WARNING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"AutoScalingGroupProvider | true", "ManagedInstancesProvider | false"})
    void a_managed_daemon_is_on_managed_instances(String kind, boolean found) {
        String yaml = """
                Resources:
                  Provider: {Type: AWS::ECS::CapacityProvider, Properties: {%s: {AutoScalingGroupArn: arn}}}
                  Agent: {Type: AWS::ECS::Daemon, Properties: {CapacityProviderArns: [!Sub 'arn:aws:ecs:eu-west-1:1:capacity-provider/${Provider}']}}
                """.formatted(kind);
        assertThat(YamlModels.rulesOf("SVC", yaml).contains("SVC-222")).isEqualTo(found);
    }

    @Test
    void containers_of_a_daemon_are_judged_as_those_of_a_task() {
        String yaml = """
                Resources:
                  Agent: {Type: AWS::ECS::DaemonTaskDefinition, Properties: {Cpu: '256', Memory: '512', PidMode: shared, ContainerDefinitions: [{Name: agent, Image: 'agent:1'%s}]}}
                """;
        assertThat(YamlModels.findings(yaml.formatted(""))).isEmpty();
        assertThat(YamlModels.rulesOf(yaml.formatted(", HealthCheck: {Command: []}")))
                .isNotEmpty();
    }

    private static String cluster(String properties, String service, String association) {
        return CLUSTER.formatted(properties, service, association);
    }

    private static String strategy(String provider) {
        return "CapacityProviderStrategy: [{CapacityProvider: " + provider + ", Weight: 1}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | FARGATE | ''",
                "'' | {Ref: Instances} | ''",
                "', Properties: {CapacityProviders: [FARGATE]}' | FARGATE_SPOT | ''",
                "', Properties: {CapacityProviders: [{Ref: Instances}]}' | named | ''",
            })
    void provider_that_nothing_associates_is_found(String properties, String provider, String more) {
        assertThat(YamlModels.rulesOf("SVC", cluster(properties, strategy(provider), more)))
                .containsExactly("SVC-008");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "', Properties: {CapacityProviders: [FARGATE]}' | FARGATE | ''",
                "', Properties: {CapacityProviders: [{Ref: Instances}]}' | {Ref: Instances} | ''",
                "', Properties: {CapacityProviders: [{Ref: Named}]}' | named | ''",
                "', Properties: {CapacityProviders: {Ref: All}}' | FARGATE | ''",
                "'' | {Ref: Managed} | ''",
                "'' | {Ref: Named} | ''",
                "'' | {Ref: Group} | ''",
                "'' | FARGATE | '  Nested: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Cluster: {Ref: Cluster}}}}'",
                "'' | FARGATE | '  P: {Type: AWS::ECS::ClusterCapacityProviderAssociations, Properties: {Cluster: main, CapacityProviders: [FARGATE]}}'",
                "'' | FARGATE | '  P: {Type: AWS::ECS::ClusterCapacityProviderAssociations, Properties: {CapacityProviders: [FARGATE]}}'",
                "'' | FARGATE | '  Fn::ForEach::More: [A, [b], {}]'",
            })
    void provider_that_may_be_associated_is_not(String properties, String provider, String more) {
        assertThat(YamlModels.findings("SVC", cluster(properties, strategy(provider), more)))
                .isEmpty();
    }

    @Test
    void association_of_another_cluster_counts_for_nothing() {
        String other =
                "  Other: {Type: AWS::ECS::Cluster}\n" + ASSOCIATION.formatted("{Ref: Other}", "[FARGATE]", "[]");
        assertThat(YamlModels.rulesOf("SVC", cluster("", strategy("FARGATE"), other)))
                .containsExactly("SVC-008");
    }

    @Test
    void service_depends_on_the_association_that_it_uses() {
        String used = ASSOCIATION.formatted("{Ref: Cluster}", "[FARGATE]", "[{CapacityProvider: FARGATE, Weight: 1}]");
        String unused = ASSOCIATION.formatted("{Ref: Cluster}", "[FARGATE]", "[]");
        assertThat(YamlModels.rulesOf("SVC", cluster("", "DesiredCount: 1", used)))
                .containsExactly("SVC-202");
        assertThat(YamlModels.rulesOf("SVC", cluster("", strategy("FARGATE"), unused)))
                .containsExactly("SVC-202");
        assertThat(YamlModels.findings("SVC", cluster("", "DesiredCount: 1", unused)))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", cluster("", "LaunchType: FARGATE", used)))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC",
                        cluster("", strategy("FARGATE"), unused)
                                .replace("AWS::ECS::Service, ", "AWS::ECS::Service, DependsOn: [Group, Providers], ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LaunchType: EC2, DesiredCount: 0",
                "LaunchType: EC2, DesiredCount: {Ref: Count}",
                "LaunchType: EC2, SchedulingStrategy: DAEMON",
                "LaunchType: FARGATE",
            })
    void service_that_needs_no_instances_may_have_none(String service) {
        String yaml = "Resources: {Cluster: {Type: AWS::ECS::Cluster}, Service: {Type: AWS::ECS::Service, Properties: "
                + "{Cluster: {Ref: Cluster}, " + service + "}}}";
        assertThat(YamlModels.findings("SVC", yaml)).isEmpty();
    }

    @Test
    void instances_may_name_the_cluster_or_be_out_of_sight() {
        String service = "Service: {Type: AWS::ECS::Service, Properties: {Cluster: {Ref: Cluster}, LaunchType: EC2}}";
        assertThat(YamlModels.findings(
                        "SVC",
                        "Resources: {Cluster: {Type: AWS::ECS::Cluster, Properties: {ClusterName: main}}, " + service
                                + "}"))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC", "{Transform: Acme, Resources: {Cluster: {Type: AWS::ECS::Cluster}, " + service + "}}"))
                .isEmpty();
        assertThat(YamlModels.rulesOf("SVC", "Resources: {Cluster: {Type: AWS::ECS::Cluster}, " + service + "}"))
                .containsExactly("SVC-074");
        assertThat(YamlModels.findings("SVC", "Resources: {" + service + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVC-020 | '[]' | '  Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {Dimensions: [{Value: {\"Fn::GetAtt\": [Group, TargetGroupFullName]}}]}}'",
                "SVC-203 | '[]' | '  Rule: {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: arn, Priority: 1, Conditions: [{Field: path-pattern, Values: [/]}], Actions: [{Type: forward, TargetGroupArn: {Ref: Group}}]}}'",
                "        | Rule | '  Rule: {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: arn, Priority: 1, Conditions: [{Field: path-pattern, Values: [/]}], Actions: [{Type: forward, TargetGroupArn: {Ref: Group}}]}}'",
                "        | '[]' | '  Nested: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Group: {Ref: Group}}}}'",
                "        | '[]' | '  Fn::ForEach::Rules: [A, [b], {}]'",
            })
    void target_group_is_attached_before_the_service(String rule, String dependsOn, String more) {
        assertThat(YamlModels.rulesOf("SVC", BALANCED.formatted(dependsOn, more)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "awsvpc | ''                 | SVC-019",
                "awsvpc | TargetType: lambda | SVC-019",
                "host   | TargetType: ip     | SVC-019b",
                "host   | ''                 |",
                "none   | TargetType: ip     |",
                "{Ref: Mode} | TargetType: ip |",
            })
    void target_type_fits_the_network_mode(String mode, String type, String rule) {
        String yaml = BALANCED.replace("TargetType: ip,", type.isEmpty() ? "" : type + ",")
                        .replace(
                                "{LoadBalancers:",
                                "{TaskDefinition: {Ref: Task}, NetworkConfiguration: NET, LoadBalancers:")
                        .replace(
                                "NET",
                                mode.equals("awsvpc") ? "{AwsvpcConfiguration: {Subnets: [s]}}" : "{Ref: AWS::NoValue}")
                        .formatted(
                                "Listener",
                                "  Listener: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: arn, Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]}}")
                + "  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: " + mode
                + ", ContainerDefinitions: [{Name: app, Image: nginx, Memory: 128, PortMappings: {Ref: Ports}}]}}\n";
        assertThat(YamlModels.rulesOf("SVC", yaml)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Condition: Blue   | Condition: Blue   | true",
                "Condition: Blue   | Condition: Green  | false",
                "Condition: Blue   | Metadata: {}      | false",
                "Metadata: {}      | Condition: Green  | false",
                "Metadata: {}      | Metadata: {}      | true",
            })
    void services_under_different_conditions_may_share_names(String one, String two, boolean found) {
        String services = """
                Conditions:
                  Blue: {"Fn::Equals": [{Ref: Colour}, blue]}
                  Green: {"Fn::Equals": [{Ref: Colour}, green]}
                Resources:
                  One: {Type: AWS::ECS::Service, %s, Properties: {%s}}
                  Two: {Type: AWS::ECS::Service, %s, Properties: {%s}}
                """;
        String named = "ServiceName: shop, Cluster: main";
        String connected = "Cluster: main, ServiceConnectConfiguration: {Enabled: true, Services: [{PortName: http}]}";
        String aliased =
                "ServiceConnectConfiguration: {Enabled: true, Namespace: n, Services: [{DiscoveryName: %s, ClientAliases: [{DnsName: shop, Port: 80}]}]}";
        assertThat(YamlModels.rulesOf("GEN", services.formatted(one, named, two, named)))
                .isEqualTo(found ? List.of("GEN-004") : List.of());
        assertThat(YamlModels.rulesOf("SVC", services.formatted(one, connected, two, connected)))
                .isEqualTo(found ? List.of("SVC-044b") : List.of());
        assertThat(YamlModels.rulesOf(
                        "SVC", services.formatted(one, aliased.formatted("a"), two, aliased.formatted("b"))))
                .isEqualTo(found ? List.of("SVC-044c") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cluster: main | Cluster: main | true",
                "Cluster: {Ref: Main} | Cluster: {Ref: Main} | true",
                "Cluster: {Ref: Main} | 'Cluster: main, ServiceConnectConfiguration: {Enabled: true, Namespace: {Ref: Names}, Services: [{PortName: http}]}' | true",
                "Cluster: main | Cluster: other | false",
                "Cluster: {Ref: Given} | Cluster: {Ref: Given} | false",
                "Tags: [] | Tags: [] | false",
            })
    void namespace_is_that_of_the_service_or_of_its_cluster(String one, String two, boolean found) {
        String yaml = """
                Resources:
                  Names: {Type: AWS::ServiceDiscovery::HttpNamespace, Properties: {Name: shop}}
                  Main: {Type: AWS::ECS::Cluster, Properties: {ServiceConnectDefaults: {Namespace: {Ref: Names}}}}
                  One: {Type: AWS::ECS::Service, Properties: {CONNECT, %s}}
                  Two: {Type: AWS::ECS::Service, Properties: {%s}}
                """;
        String connect = "ServiceConnectConfiguration: {Enabled: true, Services: [{PortName: http}]}";
        String second = two.contains("Connect") ? two : connect + ", " + two;
        assertThat(YamlModels.rulesOf("SVC", yaml.replace("CONNECT", connect).formatted(one, second)))
                .isEqualTo(found ? List.of("SVC-044b") : List.of());
    }

    @Test
    void services_without_a_cluster_are_in_the_default_one() {
        String yaml = "Resources: {One: {Type: AWS::ECS::Service, Properties: {ServiceName: shop}}, "
                + "Two: {Type: AWS::ECS::Service, Properties: {ServiceName: shop%s}}}";
        assertThat(YamlModels.rulesOf("GEN", yaml.formatted(""))).containsExactly("GEN-004");
        assertThat(YamlModels.findings("SVC", yaml.formatted(", Cluster: {Ref: Given}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ServiceConnectConfiguration: {Enabled: false}",
                "ServiceConnectConfiguration: {Enabled: true}, Cluster: main",
                "ServiceConnectConfiguration: {Enabled: true}, Cluster: {Ref: Other}",
                "DesiredCount: 1, Cluster: {Ref: Main}",
            })
    void namespace_is_missed_only_where_it_certainly_is(String service) {
        String yaml = """
                Resources:
                  Main: {Type: AWS::ECS::Cluster}
                  Other: {Type: AWS::ECS::Cluster, Properties: {ServiceConnectDefaults: {Namespace: shop}}}
                  Service: {Type: AWS::ECS::Service, Properties: {%s}}
                """;
        assertThat(YamlModels.findings("SVC", yaml.formatted(service))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host   | [{Type: A, TTL: 10}, {Type: SRV, TTL: 10}] | SVC-038",
                "awsvpc | [{Type: A, TTL: 10}]   |",
                "host   | [{TTL: 10}]            |",
                "host   | {Ref: Records}         |",
                "{Ref: Mode} | [{Type: A, TTL: 10}] |",
            })
    void records_fit_the_network_mode(String mode, String records, String rule) {
        String yaml = """
                Resources:
                  Discovery: {Type: AWS::ServiceDiscovery::Service, Properties: {NamespaceId: ns-1, DnsConfig: {DnsRecords: %s}}}
                  Other: {Type: AWS::ServiceDiscovery::Service, Properties: {NamespaceId: ns-1}}
                  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: %s, ContainerDefinitions: [{Name: app, Image: nginx, Memory: 8}]}}
                  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: {Ref: Task}, DeploymentController: {Type: {Ref: Who}}, ServiceRegistries: [{RegistryArn: {"Fn::GetAtt": [Discovery, Arn]}}]}}
                  Elsewhere: {Type: AWS::ECS::Service, Properties: {TaskDefinition: {Ref: Task}, DeploymentController: {Type: EXTERNAL}, ServiceRegistries: [{RegistryArn: arn}]}}
                """;
        assertThat(YamlModels.rulesOf("SVC", yaml.formatted(records, mode)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FARGATE | 10.0.0.0/28 | DesiredCount: 6, DeploymentConfiguration: {MaximumPercent: 200} | true",
                "FARGATE | 10.0.0.0/28 | DesiredCount: 5, DeploymentConfiguration: {MaximumPercent: 200} | false",
                "FARGATE | 10.0.0.0/28 | DesiredCount: 6, DeploymentConfiguration: {Strategy: BLUE_GREEN} | true",
                "FARGATE | 10.0.0.0/28 | DesiredCount: 6, DeploymentConfiguration: {Strategy: {Ref: How}} | false",
                "FARGATE | 10.0.0.0/28 | DesiredCount: 12 | true",
                "FARGATE | 10.0.0.0/28 | DesiredCount: {Ref: Count} | false",
                "FARGATE | 10.0.0.0/28 | Tags: [] | false",
                "FARGATE | 10.0.0.0/32 | DesiredCount: 1 | true",
                "FARGATE | 10.0.0.0/99 | DesiredCount: 1 | false",
                "FARGATE | {Ref: Block} | DesiredCount: 12 | false",
                "EC2     | 10.0.0.0/28 | DesiredCount: 12 | false",
            })
    void tasks_of_a_deployment_have_addresses(String launchType, String cidr, String service, boolean found) {
        String yaml = """
                Resources:
                  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: %s}}
                  Service: {Type: AWS::ECS::Service, Properties: {LaunchType: %s, %s, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}, {Ref: Subnet}]}}}}
                """;
        assertThat(YamlModels.rulesOf("SVC", yaml.formatted(cidr, launchType, service)))
                .isEqualTo(found ? List.of("SVC-201") : List.of());
    }

    @Test
    void scaled_service_has_addresses_for_its_highest_number_of_tasks() {
        String yaml = """
                Resources:
                  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/28}}
                  Task: {Type: AWS::ECS::TaskDefinition, Properties: {NetworkMode: awsvpc, ContainerDefinitions: [{Name: app, Image: nginx, Memory: 8}]}}
                  Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: {Ref: Task}, Cluster: main, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: %s}}}}
                  Target:
                    Type: AWS::ApplicationAutoScaling::ScalableTarget
                    Properties: {ResourceId: {"Fn::Sub": "service/main/${Service.Name}"}, ScalableDimension: ecs:service:DesiredCount, ServiceNamespace: ecs, MinCapacity: 1, MaxCapacity: 12}
                """;
        assertThat(YamlModels.rulesOf("SVC", yaml.formatted("[{Ref: Subnet}]"))).containsExactly("SVC-201");
        assertThat(YamlModels.findings("SVC", yaml.formatted("[{Ref: Subnet}, {Ref: Given}]")))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", yaml.formatted("[{Ref: Subnet}, subnet-1]")))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", yaml.formatted("[]"))).isEmpty();
    }
}
