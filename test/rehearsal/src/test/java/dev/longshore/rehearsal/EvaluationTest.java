package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'Ref': 'AWS::Region'}                                                       | us-east-1
            {'Fn::Sub': '${AWS::AccountId}-${!Literal}'}                                 | 123456789012-${Literal}
            {'Fn::Sub': ['${Own}', {'Own': 'mine'}]}                                     | mine
            {'Fn::Select': [1, {'Fn::Split': ['-', 'a-b-c']}]}                           | b
            {'Fn::FindInMap': ['Sizes', 'small', 'cpu']}                                 | 256
            {'Fn::If': ['IsLarge', 'yes', 'no']}                                         | yes
            {'Fn::Select': [0, {'Fn::GetAZs': ''}]}                                      | us-east-1a
            {'Fn::Select': [2, {'Fn::Cidr': ['10.0.0.0/16', 4, 8]}]}                     | 10.0.2.0/24
            {'Fn::Base64': 'hi'}                                                         | aGk=
            {'Fn::ToJsonString': {'a': [1]}}                                             | {"a":[1]}
            {'Fn::Join': ['', ['{{resolve:ssm:/app/name}}', '!']]}                       | shop!
            {{resolve:ssm:/app/name:3}}                                                  | shop
            {'Ref': 'Stored'}                                                            | shop
            {'Fn::Join': ['+', {'Ref': 'List'}]}                                         | a+b
            """, quoteCharacter = '\0')
    void a_function_has_its_value(String function, String value) {
        bench.account.log.parameters.put("/app/name", "shop");
        String written = function.contains("'") ? function : "'" + function + "'";
        bench.engine.create("App", Bench.whole("""
                {'Parameters': {'Size': {'Type': 'String', 'Default': 'large'}, 'List': {'Type': 'CommaDelimitedList', 'Default': 'a, b'},
                                'Stored': {'Type': 'AWS::SSM::Parameter::Value<String>', 'Default': '/app/name'}},
                 'Conditions': {'IsLarge': {'Fn::Or': [{'Fn::Not': [{'Fn::Equals': [{'Ref': 'Size'}, 'large']}]}, {'Condition': 'Both'}]},
                                'Both': {'Fn::And': [{'Fn::Equals': [1, 1]}, {'Fn::Equals': ['a', 'a']}]}},
                 'Mappings': {'Sizes': {'small': {'cpu': '256'}}},
                 'Resources': {'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': %s}}}}
                """.formatted(written)));
        assertThat(bench.failure()).isEmpty();
        assertThat(bench.resource("Topic").text("DisplayName")).isEqualTo(value);
    }

    @Test
    void no_value_leaves_the_property_out() {
        bench.create("'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'TopicName': {'Ref': 'AWS::NoValue'}}}");
        assertThat(bench.resource("Topic").properties()).isEmpty();
    }

    @Test
    void a_condition_that_is_false_leaves_the_resource_and_the_output_out() {
        Stack stack = bench.engine.create("App", Bench.whole("""
                {'Conditions': {'No': {'Fn::Equals': ['a', 'b']}},
                 'Resources': {'Queue': {'Type': 'AWS::SQS::Queue'}, 'Topic': {'Type': 'AWS::SNS::Topic', 'Condition': 'No'}},
                 'Outputs': {'Name': {'Condition': 'No', 'Value': {'Ref': 'Topic'}}}}
                """));
        assertThat(stack.resources.keySet()).containsExactly("Queue");
        assertThat(stack.outputs).isEmpty();
    }

    @Test
    void a_value_that_is_not_allowed_is_refused() {
        StackRequest request = Bench.whole("""
                {'Parameters': {'Size': {'Type': 'String', 'AllowedValues': ['a']}}, 'Resources': {'Queue': {'Type': 'AWS::SQS::Queue'}}}
                """).with("Size", "b");
        assertThat(Bench.refusal(() -> bench.engine.create("App", request)))
                .isEqualTo("Parameter 'Size' must be one of AllowedValues");
    }
}
