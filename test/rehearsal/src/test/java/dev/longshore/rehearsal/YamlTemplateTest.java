package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlTemplateTest {
    @Test
    void short_forms_are_long_forms() {
        Template template = Template.parse("""
                AWSTemplateFormatVersion: 2010-09-09
                Conditions:
                  Big: !Not [!Equals [!Ref Size, small]]
                Resources:
                  Topic:
                    Type: AWS::SNS::Topic
                    Properties:
                      DisplayName: !Sub "${Queue.Arn}-x"
                      TopicName: !Join ['-', [a, !GetAtt Queue.QueueName, !GetAtt [Queue, Arn]]]
                      FifoTopic: !If [Big, true, !Ref AWS::NoValue]
                      Tags:
                        - !FindInMap [Map, key, value]
                """);
        assertThat(template.section("AWSTemplateFormatVersion").asText()).isEqualTo("2010-09-09");
        assertThat(template.section("Conditions").toString())
                .isEqualTo("{\"Big\":{\"Fn::Not\":[{\"Fn::Equals\":[{\"Ref\":\"Size\"},\"small\"]}]}}");
        assertThat(template.resource("Topic").path("Properties").toString())
                .isEqualTo("{\"DisplayName\":{\"Fn::Sub\":\"${Queue.Arn}-x\"},"
                        + "\"TopicName\":{\"Fn::Join\":[\"-\",[\"a\",{\"Fn::GetAtt\":[\"Queue\",\"QueueName\"]},{\"Fn::GetAtt\":[\"Queue\",\"Arn\"]}]]},"
                        + "\"FifoTopic\":{\"Fn::If\":[\"Big\",true,{\"Ref\":\"AWS::NoValue\"}]},"
                        + "\"Tags\":[{\"Fn::FindInMap\":[\"Map\",\"key\",\"value\"]}]}");
    }

    @Test
    void a_yaml_template_lives_like_a_json_one() {
        Bench bench = new Bench();
        Stack stack = bench.engine.create("App", StackRequest.of("""
                Parameters: {Name: {Type: String, Default: jobs}}
                Resources:
                  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Name}}
                Outputs:
                  Url: {Value: !Ref Queue}
                """));
        assertThat(stack.status).isEqualTo("CREATE_COMPLETE");
        assertThat(stack.view().outputs().get("Url")).endsWith("/jobs");
    }
}
