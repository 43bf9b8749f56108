package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.model.AwsvpcDensity;
import dev.longshore.rule.YamlModels;
import org.junit.jupiter.api.Test;

/** What instances reach: the endpoints that their agents need, all of them. */
class InstanceReachTest {
    private static final String MANAGED = AgentReach.WITHOUT_WAY + """
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  ClusterName: shop
                  ManagedInstancesProvider:
                    InfrastructureRoleArn: arn:aws:iam::111122223333:role/ecs
                    InstanceLaunchTemplate:
                      Ec2InstanceProfileArn: arn:aws:iam::111122223333:instance-profile/ecs
                      NetworkConfiguration: {Subnets: [{Ref: Subnet}], SecurityGroups: [sg-1]}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions: [{Name: app, Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/app, Memory: 128}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  CapacityProviderStrategy: [{CapacityProvider: {Ref: Provider}, Weight: 1}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}]}}
            """;

    @Test
    void managed_instances_need_three_endpoints_for_themselves_and_those_of_their_tasks() {
        assertThat(YamlModels.rulesOf("SVC", MANAGED)).containsExactlyInAnyOrder("SVC-207", "SVC-208");
        assertThat(YamlModels.findings("SVC", MANAGED + endpoint("Ecs", "ecs") + endpoint("Agent", "ecs-agent")))
                .filteredOn(finding -> finding.rule().equals("SVC-207"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("by ecs-telemetry, got");
                    assertThat(finding.fix()).contains("VPC endpoints", "NAT gateway", "public addresses");
                });
        assertThat(YamlModels.rulesOf(
                        "SVC",
                        MANAGED
                                + endpoint("Ecs", "ecs")
                                + endpoint("Agent", "ecs-agent")
                                + endpoint("Telemetry", "ecs-telemetry")
                                + endpoint("Api", "ecr.api")
                                + endpoint("Docker", "ecr.dkr")
                                + endpoint("S3", "s3")))
                .isEmpty();
    }

    @Test
    void density_has_types_with_trunking_and_without() {
        assertThat(AwsvpcDensity.of("c5.large")).isEqualTo(new AwsvpcDensity(2, 10));
        assertThat(AwsvpcDensity.of("t3.small")).isEqualTo(new AwsvpcDensity(2, 2));
        assertThat(AwsvpcDensity.of("m9z.large")).isNull();
    }

    private static String endpoint(String id, String service) {
        return "  " + id
                + ": {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: com.amazonaws.eu-west-1."
                + service + "}}\n";
    }
}
