package dev.longshore.rule.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the rules over log groups leave out. */
class LogRulesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "8, 14", "366, 400", "9999, 3653"})
    void fix_keeps_logs_at_least_as_long(int days, int fixed) {
        assertThat(YamlModels.findings(LogGroupRule.yaml("RetentionInDays: " + days)))
                .extracting(Finding::fix)
                .containsExactly("set 'retentionInDays' to " + fixed);
    }

    @Test
    void names_are_not_too_long() {
        assertThat(YamlModels.rulesOf(LogGroupRule.yaml("LogGroupName: " + "a".repeat(513))))
                .containsExactly("LOG-002");
        assertThat(YamlModels.rulesOf(LogGroupRule.yaml("LogGroupName: " + "a".repeat(512))))
                .isEmpty();
        assertThat(YamlModels.rulesOf(LogGroupRule.yaml("Tags: []"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Ref: Policy}}}",
                "  Key: {Type: AWS::KMS::Key, Properties: {\"Fn::Transform\": {Name: x}}}",
                "  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: {Effect: Allow, Principal: \"*\", Action: [\"kms:Encrypt*\"]}}}}",
                "  Key: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/x}}",
                "  Other: {Type: AWS::KMS::Key}"
            })
    void keys_that_may_let_logs_in(String key) {
        assertThat(YamlModels.rulesOf(LogGroupRule.yaml("KmsKeyId: {\"Fn::GetAtt\": [Key, Arn]}") + key + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Key: {Type: AWS::KMS::Key, Properties: {Description: logs}}",
                "  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {Service: logs.eu-west-1.amazonaws.com}, Action: kms:Describe*}]}}}",
                "  Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {Service: sqs.amazonaws.com}, Action: kms:*}]}}}"
            })
    void keys_that_keep_logs_out(String key) {
        assertThat(YamlModels.rulesOf(LogGroupRule.yaml("KmsKeyId: {\"Fn::GetAtt\": [Key, Arn]}") + key + "\n"))
                .containsExactly("LOG-003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{Type: AWS::S3::Bucket, Properties: {BucketName: waf}} | LOG-004",
                "{Type: AWS::S3::Bucket, Properties: {BucketName: aws-waf-logs-x}} | ",
                "{Type: AWS::S3::Bucket} | ",
                "{Type: AWS::SNS::Topic, Properties: {TopicName: waf}} | ",
                "{Type: AWS::KinesisFirehose::DeliveryStream, Properties: {DeliveryStreamName: waf}} | LOG-004"
            })
    void web_acls_log_to_what_is_named_for_them(String destination, String found) {
        String yaml = "Resources:\n  To: " + destination
                + "\n  Logging: {Type: AWS::WAFv2::LoggingConfiguration, Properties: {LogDestinationConfigs: [{'Fn::GetAtt': [To, Arn]}, 'arn:aws:s3:::elsewhere']}}\n";
        if (found == null) {
            assertThat(YamlModels.rulesOf(yaml)).doesNotContain("LOG-004");
        } else {
            assertThat(YamlModels.rulesOf(yaml)).containsExactly(found);
        }
    }

    @Test
    void destinations_that_are_not_known_are_not_judged() {
        assertThat(
                        YamlModels.rulesOf(
                                "Resources:\n  Logging: {Type: AWS::WAFv2::LoggingConfiguration, Properties: {LogDestinationConfigs: {Ref: To}}}\n"))
                .isEmpty();
    }
}
