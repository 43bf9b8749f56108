package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreateTest {
    private final Bench bench = new Bench();

    @Test
    void what_is_named_is_made_first() {
        Stack stack = bench.create("""
                'Subnet': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}, 'CidrBlock': '10.0.0.0/24'}},
                'Topic': {'Type': 'AWS::SNS::Topic', 'DependsOn': 'Queue'},
                'Queue': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': {'Fn::Sub': 'q-${Vpc.CidrBlock}'}}},
                'Vpc': {'Type': 'AWS::EC2::VPC', 'Properties': {'CidrBlock': 'ten'}}
                """);
        assertThat(stack.status).isEqualTo("CREATE_COMPLETE");
        assertThat(bench.events("CREATE_COMPLETE")).containsExactly("Vpc", "Subnet", "Queue", "Topic", "App");
    }

    @Test
    void references_and_attributes_have_their_values() {
        bench.create("""
                'Queue': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': 'jobs'}},
                'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {
                  'TopicName': {'Fn::Join': ['-', ['t', {'Fn::GetAtt': ['Queue', 'QueueName']}]]},
                  'DisplayName': {'Ref': 'Queue'}}}
                """);
        assertThat(bench.resource("Topic").physicalId).isEqualTo("arn:aws:sns:us-east-1:123456789012:t-jobs");
        assertThat(bench.resource("Topic").text("DisplayName"))
                .isEqualTo("https://sqs.us-east-1.amazonaws.com/123456789012/jobs");
    }

    @Test
    void a_failure_takes_away_what_was_made() {
        bench.account.log.fail("Second", "out of queues");
        Stack stack = bench.create("""
                'First': {'Type': 'AWS::SQS::Queue'},
                'Second': {'Type': 'AWS::SQS::Queue', 'DependsOn': 'First'},
                'Third': {'Type': 'AWS::SQS::Queue', 'DependsOn': 'Second'}
                """);
        assertThat(stack.status).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(bench.failure()).contains("out of queues");
        assertThat(bench.events("DELETE_COMPLETE")).containsExactly("Second", "First");
        assertThat(bench.account.alive()).isEmpty();
    }

    @Test
    void a_stack_that_rolled_back_can_only_be_deleted() {
        bench.account.log.fail("AWS::SQS::Queue", "no");
        Stack stack = bench.create("'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(Bench.refusal(() -> bench.update("'Other': {'Type': 'AWS::SQS::Queue'}")))
                .isEqualTo("Stack:" + stack.id + " is in ROLLBACK_COMPLETE state and can not be updated.");
        bench.engine.delete("App");
        assertThat(bench.create("'Queue': {'Type': 'AWS::SQS::Queue'}").status).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void without_rollback_the_failure_stays_to_be_looked_at_and_can_be_rolled_back_later() {
        bench.account.log.fail("Second", "no");
        String resources =
                "'First': {'Type': 'AWS::SQS::Queue'}, 'Second': {'Type': 'AWS::SNS::Topic', 'DependsOn': 'First'}";
        Stack stack = bench.engine.create("App", Bench.resources(resources).withoutRollback());
        assertThat(stack.status).isEqualTo("CREATE_FAILED");
        assertThat(bench.account.alive("AWS::SQS::Queue")).hasSize(1);
        bench.engine.rollBack("App");
        assertThat(stack.status).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(bench.account.alive()).isEmpty();
    }

    @Test
    void a_creation_that_failed_without_rollback_can_be_finished_by_an_update() {
        bench.account.log.fail("Second", "no");
        String resources =
                "'First': {'Type': 'AWS::SQS::Queue'}, 'Second': {'Type': 'AWS::SNS::Topic', 'DependsOn': 'First'}";
        bench.engine.create("App", Bench.resources(resources).withoutRollback());
        assertThat(bench.engine.update("App", Bench.resources(resources).withoutRollback()).status)
                .isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.account.alive()).hasSize(2);
    }

    @Test
    void a_second_stack_of_the_same_name_is_refused() {
        bench.create("'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(Bench.refusal(() -> bench.create("'Queue': {'Type': 'AWS::SQS::Queue'}")))
                .isEqualTo("Stack [App] already exists");
    }

    @Test
    void ids_are_the_same_in_every_run() {
        String resources =
                "'Vpc': {'Type': 'AWS::EC2::VPC'}, 'Role': {'Type': 'AWS::IAM::Role', 'Properties': {'AssumeRolePolicyDocument': {}}}";
        bench.create(resources);
        Bench again = new Bench();
        again.create(resources);
        assertThat(again.resource("Vpc").physicalId)
                .isEqualTo(bench.resource("Vpc").physicalId)
                .matches("vpc-[0-9a-f]{17}");
        assertThat(again.resource("Role").physicalId)
                .isEqualTo(bench.resource("Role").physicalId)
                .startsWith("App-Role-");
    }

    @Test
    void no_two_events_share_a_time() {
        Stack stack = bench.create("'A': {'Type': 'AWS::SQS::Queue'}, 'B': {'Type': 'AWS::SQS::Queue'}");
        assertThat(stack.events)
                .extracting(StackEvent::time)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
