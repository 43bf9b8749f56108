package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTest {
    private static final String FARGATE = """
            'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {
              'RequiresCompatibilities': ['FARGATE'], 'NetworkMode': '%s', 'Cpu': '%s', 'Memory': '%s',
              'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx', 'PortMappings': [{'ContainerPort': 80}]}]}}
            """;
    private static final String CAPACITY = """
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Association': {'Type': 'AWS::ECS::ClusterCapacityProviderAssociations', 'Properties': {
              'Cluster': {'Ref': 'Cluster'}, 'CapacityProviders': ['FARGATE'], 'DefaultCapacityProviderStrategy': []}},
            'Service': {'Type': 'AWS::ECS::Service'%s, 'Properties': {
              'Cluster': {'Ref': 'Cluster'}, 'CapacityProviderStrategy': [{'CapacityProvider': 'FARGATE', 'Weight': 1}]}}
            """;

    private static final String DAEMON = """
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Provider': {'Type': 'AWS::ECS::CapacityProvider', 'Properties': {%s}},
            'Definition': {'Type': 'AWS::ECS::DaemonTaskDefinition', 'Properties': {
              'ContainerDefinitions': [{'Name': 'agent', 'Image': 'agent', 'Essential': %s}]}},
            'Daemon': {'Type': 'AWS::ECS::Daemon', 'Properties': {
              'ClusterArn': {'Fn::GetAtt': ['Cluster', 'Arn']},
              'DaemonTaskDefinitionArn': {'Ref': 'Definition'},
              'CapacityProviderArns': [{'Fn::Sub': 'arn:aws:ecs:eu-west-1:111122223333:capacity-provider/${Provider}'}]}}
            """;
    private static final String MANAGED =
            "'ClusterName': {'Ref': 'Cluster'}, 'ManagedInstancesProvider': {'InfrastructureRoleArn': 'arn',"
                    + " 'InstanceLaunchTemplate': {'Ec2InstanceProfileArn': 'arn',"
                    + " 'NetworkConfiguration': {'Subnets': ['subnet-1'], 'SecurityGroups': ['sg-1']}}}";

    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource({
        "256,512,true",
        "256,4096,false",
        "1024,3072,true",
        "8192,61440,true",
        "16384,122880,true",
        "32768,249856,true",
        "32768,65536,false",
        "300,512,false",
        "1 vCPU,2 GB,true",
        "lots,512,false"
    })
    void fargate_has_its_pairs_of_cpu_and_memory(String cpu, String memory, boolean valid) {
        bench.create(FARGATE.formatted("awsvpc", cpu, memory));
        assertThat(bench.failure().isEmpty()).isEqualTo(valid);
        if (!valid) {
            assertThat(bench.failure())
                    .contains("No Fargate configuration exists for given values: " + cpu + " CPU, " + memory
                            + " memory.");
        }
    }

    @Test
    void fargate_needs_awsvpc() {
        bench.create(FARGATE.formatted("bridge", "256", "512"));
        assertThat(bench.failure()).contains("Fargate only supports network mode ‘awsvpc’.");
    }

    @Test
    void a_service_of_awsvpc_tasks_needs_a_network() {
        bench.create(FARGATE.formatted("awsvpc", "256", "512")
                + ", 'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'TaskDefinition': {'Ref': 'Task'}}}");
        assertThat(bench.failure())
                .contains("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }

    @Test
    void a_service_that_does_not_wait_for_its_capacity_is_found_out() {
        bench.create(CAPACITY.formatted(""));
        assertThat(bench.failure()).contains("The specified capacity provider 'FARGATE' was not found.");
    }

    @Test
    void a_service_that_waits_for_its_capacity_comes_and_goes() {
        Stack stack = bench.create(CAPACITY.formatted(", 'DependsOn': 'Association'"));
        assertThat(stack.status).isEqualTo("CREATE_COMPLETE");
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void capacity_cannot_be_taken_from_under_a_service() {
        bench.create(CAPACITY.formatted(", 'DependsOn': 'Association'"));
        Stack stack = bench.update(CAPACITY.formatted(", 'DependsOn': 'Association'")
                .replace("'CapacityProviders': ['FARGATE']", "'CapacityProviders': []"));
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.failure()).contains("The specified capacity provider is in use and cannot be removed.");
    }

    @Test
    void a_cluster_is_not_deleted_from_under_another_stacks_service() {
        Stack base = bench.engine.create(
                "Base",
                Bench.resources("'Cluster': {'Type': 'AWS::ECS::Cluster', 'Properties': {'ClusterName': 'main'}}"));
        bench.create("'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'Cluster': 'main'}}");
        bench.engine.delete("Base");
        assertThat(base.status).isEqualTo("DELETE_FAILED");
        assertThat(base.events)
                .extracting(StackEvent::reason)
                .anyMatch(reason -> reason.contains("cannot be deleted while Services are active"));
    }

    private static final String BALANCED = FARGATE.formatted("awsvpc", "256", "512") + """
            , 'Target': {'Type': 'AWS::ElasticLoadBalancingV2::TargetGroup', 'Properties': {'Port': 80}},
            'Balancer': {'Type': 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Properties': {'Subnets': ['a', 'b']}},
            'Listener': {'Type': 'AWS::ElasticLoadBalancingV2::Listener', 'Properties': {
              'LoadBalancerArn': {'Ref': 'Balancer'}, 'DefaultActions': [{'Type': 'forward', 'TargetGroupArn': {'Ref': 'Target'}}]}},
            'Service': {'Type': 'AWS::ECS::Service'%s, 'Properties': {'TaskDefinition': {'Ref': 'Task'},
              'NetworkConfiguration': {'AwsvpcConfiguration': {'Subnets': ['a']}},
              'LoadBalancers': [{'TargetGroupArn': {'Ref': 'Target'}, 'ContainerName': '%s', 'ContainerPort': %s}]}}
            """;

    @Test
    void a_service_that_does_not_wait_for_its_listener_is_found_out() {
        bench.create(BALANCED.formatted("", "web", 80));
        assertThat(bench.failure()).contains("does not have an associated load balancer.");
    }

    @ParameterizedTest
    @CsvSource({
        "web,80,''",
        "web,81,did not have a container port 81 defined",
        "app,80,The container app does not exist in the task definition"
    })
    void a_load_balancer_sends_to_a_container_and_port_that_exist(String container, int port, String failure) {
        bench.create(BALANCED.formatted(", 'DependsOn': 'Listener'", container, port));
        assertThat(bench.failure()).contains(failure);
    }

    @Test
    void a_service_waits_for_the_mount_targets_of_its_files() {
        String app = """
                'Files': {'Type': 'AWS::EFS::FileSystem'},
                'Target': {'Type': 'AWS::EFS::MountTarget', 'Properties': {'FileSystemId': {'Ref': 'Files'}, 'SubnetId': 's', 'SecurityGroups': []}},
                'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx'}],
                  'Volumes': [{'Name': 'data', 'EFSVolumeConfiguration': {'FilesystemId': {'Ref': 'Files'}}}]}},
                'Service': {'Type': 'AWS::ECS::Service'%s, 'Properties': {'TaskDefinition': {'Ref': 'Task'}}}
                """;
        bench.create(app.formatted(""));
        assertThat(bench.failure()).contains("no mount target is there yet");
        bench.engine.delete("App");
        assertThat(bench.create(app.formatted(", 'DependsOn': 'Target'")).status)
                .isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void a_route_waits_for_its_gateways_attachment() {
        bench.create("""
                'Vpc': {'Type': 'AWS::EC2::VPC'}, 'Gateway': {'Type': 'AWS::EC2::InternetGateway'},
                'Attachment': {'Type': 'AWS::EC2::VPCGatewayAttachment', 'Properties': {'VpcId': {'Ref': 'Vpc'}, 'InternetGatewayId': {'Ref': 'Gateway'}}},
                'Table': {'Type': 'AWS::EC2::RouteTable', 'Properties': {'VpcId': {'Ref': 'Vpc'}}},
                'Route': {'Type': 'AWS::EC2::Route', 'Properties': {
                  'RouteTableId': {'Ref': 'Table'}, 'DestinationCidrBlock': '0.0.0.0/0', 'GatewayId': {'Ref': 'Gateway'}}}
                """);
        assertThat(bench.failure()).contains("does not exist or is not attached to the network");
    }

    @Test
    void two_rules_of_a_listener_do_not_share_a_priority() {
        String rule =
                "'%s': {'Type': 'AWS::ElasticLoadBalancingV2::ListenerRule', 'Properties': {'ListenerArn': 'l', 'Priority': 1, 'Actions': [], 'Conditions': []}}";
        bench.create(rule.formatted("A") + ", " + rule.formatted("B"));
        assertThat(bench.failure()).contains("Priority '1' is currently in use");
    }

    @Test
    void every_rule_can_be_printed() {
        assertThat(LocalCloud.rules())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | true |",
                "false | true | is not one of ECS Managed Instances",
                "true | false | At least one container must be marked essential."
            })
    void a_daemon_is_on_managed_instances_with_an_essential_container(
            boolean managed, boolean essential, String failure) {
        String provider = managed ? MANAGED : "'AutoScalingGroupProvider': {'AutoScalingGroupArn': 'arn'}";
        Stack stack = bench.create(DAEMON.formatted(provider, essential));
        if (failure == null) {
            assertThat(bench.failure()).isEmpty();
            bench.engine.delete("App");
            assertThat(stack.status).isEqualTo("DELETE_COMPLETE");
        } else {
            assertThat(bench.failure()).contains(failure);
        }
    }
}
