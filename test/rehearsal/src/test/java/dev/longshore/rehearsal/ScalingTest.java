package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scaling, quotas, Service Connect: what the services refuse or make of it beside the planted faults. */
class ScalingTest {
    private static final String SERVICE = """
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx:%s'}]}},
            'Service': {'Type': 'AWS::ECS::Service', 'Properties': {
              'ServiceName': 'web', 'Cluster': {'Ref': 'Cluster'}, 'TaskDefinition': {'Ref': 'Task'}}}
            """;
    private static final String TARGET = """
            , 'Target': {'Type': 'AWS::ApplicationAutoScaling::ScalableTarget'%s, 'Properties': {'ServiceNamespace': 'ecs',
              'ScalableDimension': 'ecs:service:DesiredCount', 'MinCapacity': 2, 'MaxCapacity': 4,
              'ResourceId': {'Fn::Sub': 'service/${Cluster}/web'}}}
            """;

    private final Bench bench = new Bench();

    @Test
    void a_target_that_does_not_wait_for_its_service_is_found_out() {
        bench.create(TARGET.formatted("").strip().substring(1) + "," + SERVICE.formatted("1"));
        assertThat(bench.failure()).contains("ECS service doesn't exist: service/");
    }

    @Test
    void a_new_target_brings_its_service_to_the_minimum_and_deployments_keep_it_there() {
        bench.create(SERVICE.formatted("1") + TARGET.formatted(", 'DependsOn': 'Service'"));
        assertThat(bench.failure()).isEmpty();
        assertThat(bench.resource("Service").running).isEqualTo(2);
        bench.update(SERVICE.formatted("2") + TARGET.formatted(", 'DependsOn': 'Service'"));
        assertThat(bench.account.log.rollouts.get(bench.account.log.rollouts.size() - 1))
                .extracting(Rollout::desired, Rollout::lowest)
                .containsExactly(2, 2);
    }

    @Test
    void a_policy_needs_its_target() {
        bench.create(SERVICE.formatted("1") + """
                , 'Policy': {'Type': 'AWS::ApplicationAutoScaling::ScalingPolicy', 'Properties': {'PolicyName': 'p',
                  'PolicyType': 'TargetTrackingScaling', 'ScalingTargetId': {'Fn::Sub': 'service/${Cluster}/web|ecs:service:DesiredCount|ecs'}}}
                """);
        assertThat(bench.failure()).contains("No scalable target registered for service/");
    }

    @ParameterizedTest
    @CsvSource({"10,''", "11,'The number of containers in a task definition, 11, is more than 10.'"})
    void a_task_definition_has_ten_containers(int count, String failure) {
        String containers = IntStream.range(0, count)
                .mapToObj(i -> "{'Name': 'c" + i + "', 'Image': 'nginx'}")
                .collect(Collectors.joining(","));
        bench.create("'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': ["
                + containers + "]}}");
        assertThat(bench.failure()).contains(failure);
    }

    @Test
    void a_client_that_is_there_before_its_server_is_remarked() {
        bench.create("""
                'Client': {'Type': 'AWS::ECS::Service', 'Properties': {'ServiceConnectConfiguration': {'Enabled': true, 'Namespace': 'n'}}},
                'Server': {'Type': 'AWS::ECS::Service', 'DependsOn': 'Client', 'Properties': {'ServiceConnectConfiguration': {
                  'Enabled': true, 'Namespace': 'n', 'Services': [{'PortName': 'web'}]}}}
                """);
        assertThat(bench.account.log.remarks)
                .extracting(Remark::logicalId, Remark::sentence)
                .contains(tuple("Client", "runs before Server: it cannot resolve it until its next deployment"));
    }

    @Test
    void a_server_that_another_server_waits_for_is_no_client_of_it() {
        bench.create("""
                'Stock': {'Type': 'AWS::ECS::Service', 'Properties': {'ServiceConnectConfiguration': {
                  'Enabled': true, 'Namespace': 'n', 'Services': [{'PortName': 'stock'}]}}},
                'Orders': {'Type': 'AWS::ECS::Service', 'DependsOn': 'Stock', 'Properties': {'ServiceConnectConfiguration': {
                  'Enabled': true, 'Namespace': 'n', 'Services': [{'PortName': 'orders'}]}}},
                'Shop': {'Type': 'AWS::ECS::Service', 'DependsOn': 'Orders', 'Properties': {'ServiceConnectConfiguration': {
                  'Enabled': true, 'Namespace': 'n', 'Services': [{'PortName': 'shop'}]}}}
                """);
        assertThat(bench.account.log.remarks)
                .extracting(Remark::sentence)
                .noneMatch(sentence -> sentence.contains("cannot resolve"));
    }

    @Test
    void an_internet_gateway_and_a_vpn_gateway_go_together() {
        bench.create("""
                'Vpc': {'Type': 'AWS::EC2::VPC'}, 'Internet': {'Type': 'AWS::EC2::InternetGateway'},
                'Vpn': {'Type': 'AWS::EC2::VPNGateway', 'Properties': {'Type': 'ipsec.1'}},
                'One': {'Type': 'AWS::EC2::VPCGatewayAttachment', 'Properties': {'VpcId': {'Ref': 'Vpc'}, 'InternetGatewayId': {'Ref': 'Internet'}}},
                'Two': {'Type': 'AWS::EC2::VPCGatewayAttachment', 'Properties': {'VpcId': {'Ref': 'Vpc'}, 'VpnGatewayId': {'Ref': 'Vpn'}}}
                """);
        assertThat(bench.failure()).isEmpty();
    }

    @Test
    void an_advanced_configuration_leaves_forwarding_to_ecs() {
        bench.create("""
                'Group': {'Type': 'AWS::ElasticLoadBalancingV2::TargetGroup', 'Properties': {'Port': 80}},
                'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'LoadBalancers': [{'TargetGroupArn': {'Ref': 'Group'},
                  'AdvancedConfiguration': {'AlternateTargetGroupArn': 'b', 'ProductionListenerRule': 'r', 'RoleArn': 'x'}}]}}
                """);
        assertThat(bench.failure()).isEmpty();
    }
}
