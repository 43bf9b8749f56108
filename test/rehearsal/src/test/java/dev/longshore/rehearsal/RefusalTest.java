package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private final Bench bench = new Bench();

    @Test
    void an_unknown_type_is_refused_and_no_stack_is_begun() {
        assertThat(Bench.refusal(() -> bench.create("'X': {'Type': 'AWS::Nowhere::Thing'}")))
                .startsWith("Template format error: Unrecognized resource types: [AWS::Nowhere::Thing]");
        assertThat(bench.account.stacks).isEmpty();
    }

    @Test
    void an_unknown_property_fails_its_resource() {
        bench.create("'Queue': {'Type': 'AWS::SQS::Queue', 'Properties': {'Colour': 'red'}}");
        assertThat(bench.failure()).isEqualTo("Encountered unsupported property Colour");
    }

    @Test
    void an_unknown_property_deep_down_is_named_with_its_path() {
        bench.create("""
                'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'ContainerDefinitions': [{'Name': 'a', 'Image': 'b', 'Colour': 1}]}}
                """);
        assertThat(bench.failure())
                .contains("Properties validation failed for resource Task with message:")
                .contains("#/ContainerDefinitions/0: extraneous key [Colour] is not permitted");
    }

    @Test
    void a_missing_key_is_named() {
        bench.create("'Subnet': {'Type': 'AWS::EC2::Subnet', 'Properties': {'CidrBlock': '10.0.0.0/24'}}");
        assertThat(bench.failure()).contains("#: required key [VpcId] not found");
    }

    @Test
    void a_wrong_type_is_named() {
        bench.create("'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'DesiredCount': 'two'}}");
        assertThat(bench.failure()).contains("#/DesiredCount: expected type: Integer, found: String");
    }

    @Test
    void a_number_in_quotes_is_a_number() {
        assertThat(bench.create("'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'DesiredCount': '2'}}").status)
                .isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void a_value_outside_the_enum_is_named() {
        bench.create("'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'PropagateTags': 'TASK'}}");
        assertThat(bench.failure()).contains("#/PropagateTags: TASK is not a valid enum value");
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        assertThat(Bench.refusal(() -> bench.create(
                        "'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'TopicName': {'Ref': 'Ghost'}}}")))
                .isEqualTo(
                        "Template format error: Unresolved resource dependencies [Ghost] in the Resources block of the template");
    }

    @Test
    void an_attribute_that_the_type_does_not_have_is_refused() {
        assertThat(Bench.refusal(() -> bench.create("""
                'Queue': {'Type': 'AWS::SQS::Queue'},
                'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'TopicName': {'Fn::GetAtt': ['Queue', 'Colour']}}}
                """)))
                .isEqualTo("Template error: resource Queue does not support attribute type Colour in Fn::GetAtt");
    }

    @Test
    void a_circle_is_refused() {
        assertThat(
                        Bench.refusal(
                                () -> bench.create(
                                        "'A': {'Type': 'AWS::SQS::Queue', 'DependsOn': 'B'}, 'B': {'Type': 'AWS::SQS::Queue', 'DependsOn': 'A'}")))
                .isEqualTo("Circular dependency between resources: [A, B]");
        assertThat(bench.account.stacks).isEmpty();
    }

    @Test
    void a_null_is_refused() {
        assertThat(Bench.refusal(
                        () -> bench.create("'A': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': null}}")))
                .isEqualTo("[/Resources/A/Properties/QueueName] 'null' values are not allowed in templates");
    }

    @Test
    void a_custom_resource_needs_its_token_and_nothing_else() {
        bench.create("'Mine': {'Type': 'Custom::Mine', 'Properties': {'Any': {'Thing': 1}}}");
        assertThat(bench.failure()).contains("required key [ServiceToken] not found");
    }

    @Test
    void a_broken_template_says_where() {
        assertThat(Bench.refusal(() -> StackRequest.of("{\n  \"Resources\": {,}\n}")))
                .startsWith("Template format error: JSON not well-formed. (line 2, column ");
        assertThat(Bench.refusal(() -> StackRequest.of("Resources:\n  A: [1\n")))
                .startsWith("Template format error: YAML not well-formed. (line ");
        assertThat(Bench.refusal(() -> StackRequest.of("just words")))
                .isEqualTo("Template format error: unsupported structure.");
    }

    @Test
    void a_missing_parameter_is_named_and_no_stack_is_begun() {
        StackRequest request = Bench.whole(
                "{'Parameters': {'Image': {'Type': 'String'}}, 'Resources': {'Topic': {'Type': 'AWS::SNS::Topic'}}}");
        assertThat(Bench.refusal(() -> bench.engine.create("App", request)))
                .isEqualTo("Parameters: [Image] must have values");
        assertThat(bench.account.stacks).isEmpty();
    }

    @Test
    void a_template_of_two_megabytes_is_refused_at_once() {
        String body =
                Bench.template("'A': {'Type': 'AWS::SNS::Topic', 'Metadata': {'x': '" + "x".repeat(2_000_000) + "'}}");
        assertThat(Bench.refusal(() -> StackRequest.of(body)))
                .isEqualTo("Template may not exceed 1000000 bytes in size.");
    }

    @Test
    void five_hundred_resources_are_enough() {
        String resources = IntStream.range(0, 501)
                .mapToObj(i -> "'T" + i + "': {'Type': 'AWS::SNS::Topic'}")
                .collect(Collectors.joining(","));
        assertThat(Bench.refusal(() -> bench.create(resources)))
                .isEqualTo("Template format error: Number of resources, 501, is greater than maximum allowed, 500");
    }

    @Test
    void a_taken_name_is_refused() {
        String named = "'Group': {'Type': 'AWS::Logs::LogGroup', 'Properties': {'LogGroupName': '/app'}}";
        bench.engine.create("Other", Bench.resources(named));
        bench.create(named);
        assertThat(bench.failure())
                .contains("Resource of type 'AWS::Logs::LogGroup' with identifier '/app' already exists.");
    }
}
