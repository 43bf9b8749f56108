package dev.longshore.rule.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.Examples;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Rules;
import dev.longshore.rule.YamlModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is missed among the resources of a template where one that can't be told may be it. */
class UnseenResourcesTest {
    @ParameterizedTest
    @ValueSource(strings = {"EFS-003", "EFS-009", "EFS-010", "EFS-013", "EVT-008", "LB-004", "LB-027"})
    void a_macro_may_make_what_is_missing(String id) {
        assertThat(YamlModels.rulesOf(wrong(id))).contains(id);
        assertThat(YamlModels.rulesOf(wrong(id) + "Transform: Macro\n")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EFS-003 | Other: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: {Ref: X}, RootDirectory: {Path: /data, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '755'}}}}",
                "EFS-009 | Other: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: {Ref: X}, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, CidrIp: 10.0.0.0/8}}",
                "EFS-010 | Other: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: {Ref: X}, SubnetId: subnet-1, SecurityGroups: [sg-1]}}",
                "LB-004  | Other: {Type: AWS::EC2::Route, Properties: {RouteTableId: {Ref: X}, GatewayId: igw-1}}",
                "LB-027  | Other: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: {Ref: X}, Port: 443, Protocol: TLS}}",
            })
    void a_parameter_may_be_the_resource(String id, String other) {
        String with = wrong(id) + "  " + other + "\n";
        assertThat(YamlModels.rulesOf(with)).doesNotContain(id);
        assertThat(YamlModels.rulesOf(with.replace("{Ref: X}", "other-1"))).contains(id);
    }

    private static String wrong(String id) {
        Examples examples = Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Rule::examples)
                .orElseThrow();
        return examples.wrong().stripTrailing() + "\n";
    }
}
