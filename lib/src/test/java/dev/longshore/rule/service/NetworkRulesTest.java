package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Fargate task reaches from its subnet: whatever is not certain counts as a way out. */
class NetworkRulesTest {
    private static final String BASE = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: {Ref: Vpc}}}
              OfSubnet: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: {Ref: Subnet}, RouteTableId: {Ref: Table}}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Password: {Type: AWS::SecretsManager::Secret}
              Url: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x}}
              Role: {Type: AWS::IAM::Role}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: "256"
                  Memory: "512"
                  ExecutionRoleArn: {"Fn::GetAtt": [Role, Arn]}
                  ContainerDefinitions: [CONTAINER]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: {Ref: Task}
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [{Ref: Subnet}]}}
            """;
    private static final String NGINX = "{Name: app, Image: nginx}";
    private static final String ECR =
            "{Name: app, Image: {\"Fn::Sub\": \"${AWS::AccountId}.dkr.ecr.eu-west-1.${AWS::URLSuffix}/app\"}}";

    private static String with(String container, String... resources) {
        StringBuilder yaml = new StringBuilder(BASE.replace("CONTAINER", container));
        for (String resource : resources) {
            yaml.append("  ").append(resource).append('\n');
        }
        return yaml.toString();
    }

    private static String endpoint(String service, String more) {
        return "E" + service.replace(".", "").replace("-", "")
                + ": {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: {\"Fn::Sub\": \"com.amazonaws.${AWS::Region}."
                + service + "\"}" + more + "}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Name: app, Image: nginx} | image nginx",
                "{Name: app, Image: library/nginx} | image library/nginx",
                "{Name: app, Image: public.ecr.aws/nginx/nginx} | image public.ecr.aws/nginx/nginx",
                "{Name: app, Image: ghcr.io/acme/app:1} | image ghcr.io/acme/app:1",
                "{Name: app, Image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app} | endpoint ecr.api, endpoint ecr.dkr, endpoint s3",
                "{Name: app, Image: {Ref: Image}, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: g, awslogs-region: r, awslogs-stream-prefix: p}}} | endpoint logs",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: {Ref: Password}}]} | endpoint secretsmanager",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: {\"Fn::Join\": ['', [{Ref: Password}, ':key::']]}}]} | endpoint secretsmanager",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:1:secret:a'}]} | endpoint secretsmanager",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: {Ref: Url}}]} | endpoint ssm",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: 'arn:aws:ssm:eu-west-1:1:parameter/a'}]} | endpoint ssm",
            })
    void task_without_a_way_out_lacks_what_it_needs(String container, String missing) {
        List<Finding> findings = YamlModels.findings("SVC", with(container));
        assertThat(findings).extracting(Finding::rule).containsExactly("SVC-023");
        assertThat(findings.get(0).message()).contains("which is " + missing + ", got Subnet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Name: app, Image: registry.internal:5000/app}",
                "{Name: app, Image: localhost/app}",
                "{Name: app, Image: registry.acme.com/app}",
                "{Name: app, Image: {Ref: Image}}",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: {Ref: Elsewhere}}]}",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A, ValueFrom: {Ref: Role}}]}",
                "{Name: app, Image: {Ref: Image}, Secrets: [{Name: A}]}",
                "{Name: app, Image: {Ref: Image}, LogConfiguration: {LogDriver: splunk}}",
            })
    void what_a_task_needs_is_not_guessed(String container) {
        assertThat(YamlModels.findings("SVC", with(container)))
                .noneMatch(finding -> finding.rule().startsWith("SVC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nat: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1}}",
                "Six: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationIpv6CidrBlock: '::/0', GatewayId: {Ref: Gateway}}}",
                "Proxy: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 10.9.0.0/16, TransitGatewayId: tgw-1}}",
                "Any: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: {Ref: Where}, GatewayId: {Ref: Gateway}}}",
                "Vpn: {Type: AWS::EC2::VPNGatewayRoutePropagation, Properties: {RouteTableIds: [{Ref: Table}], VpnGatewayId: vgw-1}}",
                "Given: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, GatewayId: {Ref: Other}}}",
                "Second: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: {Ref: Subnet}, RouteTableId: rtb-1}}",
                "Nested: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {Vpc: {Ref: Vpc}}}}",
                "Custom: {Type: Custom::Routes, Properties: {Subnet: {Ref: Subnet}}}",
            })
    void whatever_may_lead_out_is_a_way_out(String resource) {
        assertThat(YamlModels.findings("SVC", with(NGINX, resource))).isEmpty();
    }

    @Test
    void closing_the_default_security_group_is_no_way_out() {
        assertThat(YamlModels.rulesOf(
                        "SVC",
                        with(NGINX, "Closed: {Type: Custom::VpcRestrictDefaultSG, Properties: {Vpc: {Ref: Vpc}}}")))
                .containsExactly("SVC-023");
    }

    @Test
    void macros_and_loops_may_add_a_way_out() {
        assertThat(YamlModels.findings("SVC", "Transform: AWS::Include\n" + with(NGINX)))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", "Transform: [{Name: AWS::Include}]\n" + with(NGINX)))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", with(NGINX, "Fn::ForEach::Routes: [A, [b], {}]")))
                .isEmpty();
        assertThat(YamlModels.rulesOf("SVC", "Transform: [AWS::LanguageExtensions]\n" + with(NGINX)))
                .containsExactly("SVC-023");
    }

    @Test
    void endpoints_stand_in_for_a_way_out() {
        String gateway = ", VpcEndpointType: Gateway, RouteTableIds: [{Ref: Table}]";
        String[] all = {endpoint("ecr.api", ""), endpoint("ecr.dkr", ""), endpoint("s3", gateway)};
        assertThat(YamlModels.findings("SVC", with(ECR, all))).isEmpty();
        assertThat(YamlModels.findings(
                        "SVC", with(ECR, all[0], all[1], endpoint("s3", ", RouteTableIds: {Ref: Tables}"))))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", with(ECR, all[0], all[1], endpoint("s3", ", RouteTableIds: [rtb-2]"))))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("which is endpoint s3,");
        // A public image is nowhere but on the internet.
        assertThat(YamlModels.rulesOf("SVC", with(NGINX, all))).containsExactly("SVC-023");
    }

    @Test
    void endpoint_that_is_not_known_may_be_any() {
        assertThat(
                        YamlModels.findings(
                                "SVC",
                                with(
                                        ECR,
                                        "E: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: Vpc}, ServiceName: {Ref: Name}}}")))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC", with(ECR, "E: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: {Ref: V}}}")))
                .isEmpty();
        assertThat(
                        YamlModels.rulesOf(
                                "SVC",
                                with(
                                        ECR,
                                        "E: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: vpc-2, ServiceName: {Ref: Name}}}")))
                .containsExactly("SVC-023");
    }

    @Test
    void subnet_of_the_main_route_table_or_of_another_network_is_not_judged() {
        assertThat(YamlModels.findings(
                        "SVC",
                        with(NGINX)
                                .replace("OfSubnet:", "OfOther:")
                                .replace("SubnetId: {Ref: Subnet}", "SubnetId: subnet-1")))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", with(NGINX).replace("RouteTableId: {Ref: Table}", "RouteTableId: rtb-1")))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC", with(NGINX).replace("{VpcId: {Ref: Vpc}, CidrBlock", "{VpcId: vpc-1, CidrBlock")))
                .isEmpty();
        assertThat(YamlModels.findings("SVC", with(NGINX).replace("[{Ref: Subnet}]", "[subnet-1]")))
                .isEmpty();
    }

    @Test
    void tasks_on_instances_pull_over_the_network_of_the_instance() {
        assertThat(YamlModels.findings(
                        "SVC",
                        with(NGINX).replace("RequiresCompatibilities: [FARGATE]", "RequiresCompatibilities: [EC2]")))
                .isEmpty();
    }

    @Test
    void public_subnet_needs_a_public_address_or_endpoints() {
        String out =
                "Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: Table}, DestinationCidrBlock: 0.0.0.0/0, GatewayId: {Ref: Gateway}}}";
        assertThat(YamlModels.rulesOf("SVC", with(NGINX, out))).containsExactly("SVC-024");
        assertThat(YamlModels.findings("SVC", with("{Name: app, Image: {Ref: Image}}", out)))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC",
                        with(NGINX, out)
                                .replace(
                                        "{Subnets: [{Ref: Subnet}]}",
                                        "{Subnets: [{Ref: Subnet}], AssignPublicIp: ENABLED}")))
                .isEmpty();
        assertThat(YamlModels.findings(
                        "SVC",
                        with(NGINX, out)
                                .replace("RequiresCompatibilities: [FARGATE]", "RequiresCompatibilities: [EC2]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subnet-0a1b, subnet-2c3d | {Ref: Vpc}     | SVC-021c",
                "subnet-0a1b              | vpc-0a1b       |",
                "subnet-0a1b              | {Ref: Given}   |",
                "{Ref: Given}             | {Ref: Vpc}     |",
                "s-12345                  | {Ref: Vpc}     |",
                "{Ref: Subnet}            | vpc-0a1b       | SVC-021c",
                "{Ref: Subnet}            | vpc-12345      |",
                "{Ref: Imported}          | vpc-0a1b       | SVC-021c",
                "{Ref: Imported}          | vpc-4e5f       |",
                "{Ref: Imported}          | {Ref: Vpc}     | SVC-021c",
                "subnet-0a1b, {Ref: Subnet} | {Ref: Given} | SVC-021c",
            })
    void network_that_is_there_already_is_none_that_the_template_makes(String subnets, String vpc, String rule) {
        String yaml = """
                Resources:
                  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
                  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: {Ref: Vpc}, CidrBlock: 10.0.0.0/24}}
                  Imported: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-4e5f, CidrBlock: 10.1.0.0/24}}
                  Group: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: %s, GroupDescription: Tasks}}
                  Service: {Type: AWS::ECS::Service, Properties: {NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [%s], SecurityGroups: [{Ref: Group}]}}}}
                """;
        assertThat(YamlModels.rulesOf("SVC", yaml.formatted(vpc, subnets)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
