package dev.longshore.rule.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.resource.FlowTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Discovery: what the examples leave out, the further ways into and past a rule. */
class DiscoveryRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SD-003   | N: {Type: SD.PrivateDnsNamespace, P: {Name: 'shop local'}}",
                "SD-003   | N: {Type: SD.PublicDnsNamespace, P: {Name: local}}",
                "SD-003   | N: {Type: SD.PrivateDnsNamespace, P: {Name: shop..local}}",
                "SD-001   | S: {Type: SD.Service, P: {DnsConfig: {NamespaceId: {Ref: N}, DnsRecords: [{Type: A, TTL: 1}]}, HealthCheckConfig: {Type: TCP}}}, N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "SD-004   | S: {Type: SD.Service, P: {DnsConfig: {NamespaceId: n, DnsRecords: [{Type: A, TTL: 2147483648}]}}}",
            })
    void is_found(String rule, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "private namespace of one word | N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "private namespace with underscores | N: {Type: SD.PrivateDnsNamespace, P: {Name: shop_a.local}}",
                "health check by ECS | S: {Type: SD.Service, P: {NamespaceId: {Ref: N}, HealthCheckCustomConfig: {FailureThreshold: 1}}}, N: {Type: SD.PrivateDnsNamespace, P: {Name: local}}",
                "many values of addresses | S: {Type: SD.Service, P: {NamespaceId: n, DnsConfig: {RoutingPolicy: MULTIVALUE, DnsRecords: [{Type: A, TTL: 60}]}}}",
                "longest TTL | S: {Type: SD.Service, P: {DnsConfig: {NamespaceId: n, DnsRecords: [{Type: A, TTL: 2147483647}]}}}",
            })
    void is_not_found(String why, String resources) {
        assertThat(FlowTemplates.rulesOf(resources)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Public, true", "Private, false"})
    void a_dot_is_asked_of_public_namespaces_only(String kind, boolean asked) {
        assertThat(FlowTemplates.findings("N: {Type: SD." + kind + "DnsNamespace, P: {Name: 'shop local'}}"))
                .singleElement()
                .matches(finding -> finding.message().contains("with a '.'") == asked);
    }
}
