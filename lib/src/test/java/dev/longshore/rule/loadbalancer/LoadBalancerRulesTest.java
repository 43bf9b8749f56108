package dev.longshore.rule.loadbalancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Load balancers: what the examples leave out, the further ways into and past a rule. */
class LoadBalancerRulesTest {
    private static final String HOST =
            "Task: {Type: ECS.TaskDefinition, P: {NetworkMode: %s, ContainerDefinitions: %s}}, "
                    + "Group: {Type: ELB.TargetGroup, P: {TargetType: ip, Port: 80, Protocol: HTTP, HealthCheckPort: %s}}, "
                    + "Listener: {Type: ELB.Listener, P: {LoadBalancerArn: arn, Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: Group}}]}}, "
                    + "Service: {Type: ECS.Service, DependsOn: Listener, P: {TaskDefinition: {Ref: Task}, HealthCheckGracePeriodSeconds: 60, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-1]}}, LoadBalancers: [{ContainerName: app, ContainerPort: 80, TargetGroupArn: {Ref: Group}}]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "LB-001c | B: {Type: ELB.LoadBalancer, P: {Name: shop-}}",
                "LB-002b | B: {Type: ELB.TargetGroup, P: {Name: -shop}}",
                "LB-003  | B: {Type: ELB.LoadBalancer, P: {Type: application, SubnetMappings: [{SubnetId: subnet-1}]}}",
                "LB-003  | B: {Type: ELB.LoadBalancer, P: {Subnets: [subnet-1]}}",
                "LB-005  | L: {Type: ELB.Listener, P: {Port: 443, Protocol: TLS, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "LB-009  | A: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: B}, Port: 53, Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}, B: {Type: ELB.LoadBalancer, P: {Type: network}}, C: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: B}, Port: 53, Protocol: UDP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "LB-010  | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP}}",
                "LB-012  | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: query-string, QueryStringConfig: {Values: [{Key: a, Value: '1'}, {Value: '2'}, {Value: '3'}]}}, {Field: path-pattern, Values: [/a, /b]}, {Field: source-ip, SourceIpConfig: {Values: [10.0.0.0/8]}}]}}",
                "LB-012  | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: path-pattern, PathPatternConfig: {RegexValues: [a, b, c, d, e, f]}}]}}",
                "LB-012c | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: host-header, Values: ['https://shop.example.com']}]}}",
                "LB-013b | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthCheckTimeoutSeconds: 30}}",
                "LB-013b | T: {Type: ELB.TargetGroup, P: {TargetType: lambda, HealthCheckTimeoutSeconds: 35}}",
                "LB-013c | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthyThresholdCount: 1}}",
                "LB-013e | T: {Type: ELB.TargetGroup, P: {Protocol: HTTPS, Matcher: {HttpCode: '200,2xx'}}}",
                "LB-013e | T: {Type: ELB.TargetGroup, P: {TargetType: lambda, Matcher: {HttpCode: '199-200'}}}",
                "LB-013e | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, Matcher: {HttpCode: '500'}}}",
                "LB-013f | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthCheckPort: traffic_port}}",
                "LB-013f | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthCheckPort: 0}}",
                "LB-014  | T: {Type: ELB.TargetGroup, P: {Protocol: HTTPS, HealthCheckProtocol: UDP}}",
                "LB-014b | T: {Type: ELB.TargetGroup, P: {Protocol: TCP, HealthCheckProtocol: TLS}}",
                "LB-016  | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: slow_start.duration_seconds, Value: '1'}]}}",
                "LB-017  | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: stickiness.app_cookie.duration_seconds, Value: '0'}]}}",
                "LB-020  | R: {Type: ELB.ListenerRule, P: {ListenerArn: {Ref: L}, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: redirect, RedirectConfig: {Protocol: HTTP, StatusCode: HTTP_302}}]}}, L: {Type: ELB.Listener, P: {Port: 443, Protocol: HTTPS, Certificates: [{CertificateArn: arn}], DefaultActions: [ANSWER]}}",
                "LB-021  | R: {Type: ELB.ListenerRule, P: {Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '2000'}}]}}",
                "LB-022  | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: HTTP, ProtocolVersion: GRPC}}",
                "LB-023  | L: {Type: ELB.Listener, P: {Port: 443, Protocol: TLS, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {Ref: T}, Weight: 1}]}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: HTTP}}",
                "LB-023  | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: TCP}}",
                "LB-026  | B: {Type: ELB.LoadBalancer, P: {LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: true}, {Key: access_logs.s3.bucket, Value: {Ref: S}}]}}, S: {Type: AWS::S3::Bucket, P: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms:dsse'}}]}}}",
                "LB-033  | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}, {Ref: S}]}}, S: {Type: EC2.Subnet, P: {}}",
                "LB-033  | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}, {Ref: T}]}}, S: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0, {'Fn::GetAZs': ''}]}}}, T: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': ['0', {'Fn::GetAZs': ''}]}}}",
                "LB-034  | B: {Type: ELB.LoadBalancer, P: {Type: network, IpAddressType: dualstack, EnablePrefixForIpv6SourceNat: 'off'}}, L: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: B}, Port: 53, Protocol: TCP_UDP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "LB-210  | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: http-header, HttpHeaderConfig: {HttpHeaderName: a, Values: ['???????']}}]}}",
                "LB-212  | R: {Type: ELB.ListenerRule, P: {ListenerArn: {Ref: L}, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: jwt-validation}, ANSWER]}}, L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}",
                "LB-213  | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: slow_start.duration_seconds, Value: '30'}, {Key: load_balancing.algorithm.type, Value: weighted_random}]}}",
                "LB-214  | A: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 1, Conditions: [{Field: host-header, HostHeaderConfig: {Values: [a.example.com]}}], Actions: [ANSWER]}}, B: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 2, Conditions: [{Field: host-header, HostHeaderConfig: {Values: [a.example.com]}}], Actions: [ANSWER]}}",
                "LB-216  | B: {Type: ELB.LoadBalancer, P: {Type: network, IpAddressType: dualstack, SubnetMappings: [{SubnetId: {Ref: S}}]}}, S: {Type: EC2.Subnet, P: {CidrBlock: 10.0.0.0/24}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "network load balancer in one subnet | B: {Type: ELB.LoadBalancer, P: {Type: network, Subnets: [subnet-1]}}",
                "subnet of an Outpost | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {OutpostArn: arn}}",
                "subnets of another stack | B: {Type: ELB.LoadBalancer, P: {Subnets: [{'Fn::ImportValue': subnets}]}}",
                "subnets that are no subnets here | B: {Type: ELB.LoadBalancer, P: {Subnets: [{'Fn::GetAtt': [N, Outputs.Subnet]}]}}, N: {Type: AWS::CloudFormation::Stack, P: {}}",
                "subnets of nested stacks | B: {Type: ELB.LoadBalancer, P: {Subnets: [{'Fn::GetAtt': [N, Outputs.A]}, {'Fn::GetAtt': [N, Outputs.B]}]}}, N: {Type: AWS::CloudFormation::Stack, P: {}}",
                "properties unresolved | B: {Type: ELB.LoadBalancer, Properties: {'Fn::Transform': {Name: AWS::Include}}}",
                "subnet without a route table | B: {Type: ELB.LoadBalancer, P: {Type: network, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {}}",
                "route table of another stack | B: {Type: ELB.LoadBalancer, P: {Type: network, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {}}, A: {Type: EC2.SubnetRouteTableAssociation, P: {SubnetId: {Ref: S}, RouteTableId: rtb-1}}",
                "route of an unknown table | B: {Type: ELB.LoadBalancer, P: {Type: network, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {}}, T: {Type: EC2.RouteTable}, A: {Type: EC2.SubnetRouteTableAssociation, P: {SubnetId: {Ref: S}, RouteTableId: {Ref: T}}}, R: {Type: EC2.Route, P: {RouteTableId: {'Fn::If': [C, {Ref: T}, b]}, GatewayId: igw-1}}",
                "association of another subnet | B: {Type: ELB.LoadBalancer, P: {Type: network, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {}}, T: {Type: EC2.RouteTable}, A: {Type: EC2.SubnetRouteTableAssociation, P: {SubnetId: subnet-1, RouteTableId: {Ref: T}}}",
                "TCP without certificate | L: {Type: ELB.Listener, P: {Port: 80, Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "certificate of another stack | L: {Type: ELB.Listener, P: {Port: 443, Protocol: HTTPS, Certificates: [{CertificateArn: {'Fn::ImportValue': c}}], DefaultActions: [ANSWER]}}",
                "certificates perhaps none | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, Certificates: {'Fn::If': [C, [], []]}, DefaultActions: [ANSWER]}}",
                "actions unresolved | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: {Ref: X}}}",
                "same port of two load balancers | A: {Type: ELB.Listener, P: {LoadBalancerArn: a, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}, B: {Type: ELB.Listener, P: {LoadBalancerArn: b, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}",
                "load balancers unknown | A: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: X}, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}, B: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: X}, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}",
                "same port under two conditions | A: {Type: ELB.Listener, Condition: Plain, P: {LoadBalancerArn: a, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}, B: {Type: ELB.Listener, Condition: Redirecting, P: {LoadBalancerArn: a, Port: 80, Protocol: HTTP, DefaultActions: [ANSWER]}}",
                "same priority of two listeners | A: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}, B: {Type: ELB.ListenerRule, P: {ListenerArn: b, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}",
                "listener unknown | A: {Type: ELB.ListenerRule, P: {Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}, B: {Type: ELB.ListenerRule, P: {Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}",
                "hosts with wildcards | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: host-header, Values: ['*', '*.example.com', 'a?b.example.com']}]}}",
                "paths are no hosts | R: {Type: ELB.ListenerRule, P: {Priority: 1, Actions: [ANSWER], Conditions: [{Field: path-pattern, Values: [/a_b]}]}}",
                "Lambda has a longer interval | T: {Type: ELB.TargetGroup, P: {TargetType: lambda, HealthCheckTimeoutSeconds: 34}}",
                "interval unresolved | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthCheckIntervalSeconds: {Ref: X}, HealthCheckTimeoutSeconds: 60}}",
                "several codes | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, Matcher: {HttpCode: '200,301-399, 404'}}}",
                "codes of a network load balancer | T: {Type: ELB.TargetGroup, P: {Protocol: TCP, HealthCheckProtocol: HTTP, Matcher: {HttpCode: 200-599}}}",
                "codes of gRPC | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, ProtocolVersion: GRPC, Matcher: {GrpcCode: 0-99}}}",
                "traffic port | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, HealthCheckPort: traffic-port}}",
                "no slow start | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: slow_start.duration_seconds, Value: '0'}, {Key: other, Value: '1'}]}}",
                "HTTP to HTTP | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: HTTP, Host: shop.example.com, StatusCode: HTTP_301}}]}}",
                "protocol kept | L: {Type: ELB.Listener, P: {Port: 443, Protocol: HTTPS, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: '#{protocol}', Host: shop.example.com, StatusCode: HTTP_301}}]}}",
                "redirect of a rule of an unknown listener | R: {Type: ELB.ListenerRule, P: {ListenerArn: arn, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [{Type: redirect, RedirectConfig: {Protocol: HTTP, StatusCode: HTTP_302}}]}}",
                "gRPC over TLS | L: {Type: ELB.Listener, P: {Port: 443, Protocol: HTTPS, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: HTTP, ProtocolVersion: GRPC}}",
                "target group of another stack | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {'Fn::ImportValue': t}}, {Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: {'Fn::ImportValue': t}}]}}]}}",
                "TLS to TCP | L: {Type: ELB.Listener, P: {Port: 443, Protocol: TLS, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: TCP}}",
                "a protocol that is new | L: {Type: ELB.Listener, P: {Port: 443, Protocol: QUIC, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {Port: 80, Protocol: QUIC}}",
                "Lambda behind HTTP | L: {Type: ELB.Listener, P: {Port: 80, Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: {Ref: T}}]}}, T: {Type: ELB.TargetGroup, P: {TargetType: lambda}}",
                "no access logs | B: {Type: ELB.LoadBalancer, P: {LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'false'}, {Key: access_logs.s3.bucket, Value: {Ref: S}}]}}, S: {Type: AWS::S3::Bucket, P: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}}]}}}",
                "access logs perhaps | B: {Type: ELB.LoadBalancer, P: {LoadBalancerAttributes: [{Key: access_logs.s3.bucket, Value: {Ref: S}}]}}, S: {Type: AWS::S3::Bucket, P: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}}]}}}",
                "network load balancers may use KMS | B: {Type: ELB.LoadBalancer, P: {Type: network, LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}, {Key: access_logs.s3.bucket, Value: {Ref: S}}]}}, S: {Type: AWS::S3::Bucket, P: {BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: 'aws:kms'}}]}}}",
                "bucket without encryption | B: {Type: ELB.LoadBalancer, P: {LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}, {Key: access_logs.s3.bucket, Value: {Ref: S}}]}}, S: {Type: AWS::S3::Bucket}",
                "bucket of another stack | B: {Type: ELB.LoadBalancer, P: {LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}, {Key: access_logs.s3.bucket, Value: logs}]}}",
                "access logs, listeners elsewhere | B: {Type: ELB.LoadBalancer, P: {Type: network, LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: 'true'}]}}, L: {Type: ELB.Listener, P: {Port: 80, Protocol: TCP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "no deletion protection | B: {Type: ELB.LoadBalancer, DeletionPolicy: Delete, P: {LoadBalancerAttributes: [{Key: deletion_protection.enabled, Value: 'false'}]}}",
                "deletion protection, kept | B: {Type: ELB.LoadBalancer, DeletionPolicy: Retain, P: {LoadBalancerAttributes: [{Key: deletion_protection.enabled, Value: 'true'}]}}",
                "zones told apart by place | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}, {Ref: T}]}}, S: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0, {'Fn::GetAZs': ''}]}}}, T: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [1, {'Fn::GetAZs': ''}]}}}",
                "zones unresolved | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}, {Ref: T}]}}, S: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0, {Ref: Zones}]}}}, T: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0, {Ref: Zones}]}}}",
                "zones selected of one thing | B: {Type: ELB.LoadBalancer, P: {Subnets: [{Ref: S}, {Ref: T}]}}, S: {Type: EC2.Subnet, P: {AvailabilityZone: {'Fn::Select': [0]}}}, T: {Type: EC2.Subnet, P: {AvailabilityZone: {Ref: Zone}}}",
                "UDP with a prefix | B: {Type: ELB.LoadBalancer, P: {Type: network, IpAddressType: dualstack, EnablePrefixForIpv6SourceNat: 'on'}}, L: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: B}, Port: 53, Protocol: UDP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "UDP over IPv4 | B: {Type: ELB.LoadBalancer, P: {Type: network}}, L: {Type: ELB.Listener, P: {LoadBalancerArn: {Ref: B}, Port: 53, Protocol: UDP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "UDP of an unknown load balancer | L: {Type: ELB.Listener, P: {LoadBalancerArn: arn, Port: 53, Protocol: UDP, DefaultActions: [{Type: forward, TargetGroupArn: arn}]}}",
                "slow start in turn | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: slow_start.duration_seconds, Value: '30'}, {Key: load_balancing.algorithm.type, Value: round_robin}]}}",
                "no slow start, other algorithm | T: {Type: ELB.TargetGroup, P: {Protocol: HTTP, TargetGroupAttributes: [{Key: slow_start.duration_seconds, Value: '0'}, {Key: load_balancing.algorithm.type, Value: weighted_random}]}}",
                "login over TLS | L: {Type: ELB.Listener, P: {Port: 443, Protocol: HTTPS, Certificates: [{CertificateArn: arn}], DefaultActions: [{Type: authenticate-oidc}, ANSWER]}}",
                "same conditions of two listeners | A: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 1, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}, B: {Type: ELB.ListenerRule, P: {ListenerArn: b, Priority: 2, Conditions: [{Field: path-pattern, Values: [/a]}], Actions: [ANSWER]}}",
                "conditions perhaps the same | A: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 1, Conditions: [{Field: path-pattern, Values: [{Ref: X}]}], Actions: [ANSWER]}}, B: {Type: ELB.ListenerRule, P: {ListenerArn: a, Priority: 2, Conditions: [{Field: path-pattern, Values: [{Ref: X}]}], Actions: [ANSWER]}}",
                "IPv6 range | B: {Type: ELB.LoadBalancer, P: {Type: network, IpAddressType: dualstack, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {Ipv6CidrBlock: '2001:db8::/64'}}",
                "IPv6 range beside | B: {Type: ELB.LoadBalancer, P: {Type: network, IpAddressType: dualstack, Subnets: [{Ref: S}]}}, S: {Type: EC2.Subnet, P: {CidrBlock: 10.0.0.0/24}}, C: {Type: EC2.SubnetCidrBlock, P: {SubnetId: {Ref: S}, Ipv6CidrBlock: '2001:db8::/64'}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "awsvpc | [{ContainerPort: 80}]                          | 81           | LB-013g",
                "awsvpc | [{ContainerPort: 80}]                          | 80           |",
                "awsvpc | [{ContainerPort: 80}]                          | traffic-port |",
                "awsvpc | [{ContainerPort: 80}, {ContainerPort: {Ref: X}}] | 81         |",
                "awsvpc | [{ContainerPort: 80}, {Ref: X}]                | 81           |",
                "bridge | [{ContainerPort: 80}]                          | 80           | LB-013g",
                "bridge | [{ContainerPort: 80, HostPort: 0}]             | 32767        | LB-013g",
                "bridge | [{ContainerPort: 80, HostPort: 8080}]          | 80           | LB-013g",
                "bridge | [{ContainerPort: 80}]                          | 32768        |",
                "bridge | [{ContainerPort: 80, HostPort: 8080}]          | 8080         |",
                "bridge | [{ContainerPort: 80, HostPort: {Ref: X}}]      | 80           |",
                "bridge | [{ContainerPortRange: 80-90}]                  | 80           |",
                "bridge | [{ContainerPort: 80}]                          | traffic-port |",
                "{Ref: X} | [{ContainerPort: 80}]                        | 81           |",
            })
    void health_check_asks_a_port_that_is_there(String mode, String ports, String port, String rule) {
        String containers = "[{Name: app, Image: app, Memory: 128, PortMappings: " + ports + "}]";
        // An instance target group of a bridge task has findings of the service's rules too.
        assertThat(FlowTemplates.rulesOf(HOST.formatted(mode, containers, port)))
                .filteredOn(id -> id.startsWith("LB-"))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"'{Ref: X}', 81", "'[{Ref: X}]', 81"})
    void health_check_of_unknown_containers_is_not_judged(String containers, String port) {
        assertThat(FlowTemplates.rulesOf(HOST.formatted("awsvpc", containers, port)))
                .isEmpty();
    }
}
