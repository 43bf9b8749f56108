package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A stack inside a stack. */
class NestedStackTest {
    private static final String PARENT = """
            'Child': {'Type': 'AWS::CloudFormation::Stack', 'Properties': {
              'TemplateURL': 'https://s3.us-east-1.amazonaws.com/assets/%s.json', 'Parameters': {'Label': 'one'}}},
            'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Fn::GetAtt': ['Child', 'Outputs.Url']}}}
            """;
    private static final String CHILD = """
            {'Parameters': {'Label': {'Type': 'String'}},
             'Resources': {'Queue': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': '%s'}}},
             'Outputs': {'Url': {'Value': {'Ref': 'Queue'}}}}
            """;

    private final Bench bench = new Bench();

    @Test
    void it_is_created_with_its_parent_and_gives_it_its_outputs() {
        upload("a", CHILD.formatted("jobs"));
        assertThat(bench.create(PARENT.formatted("a")).status).isEqualTo("CREATE_COMPLETE");
        assertThat(bench.resource("Topic").text("DisplayName")).endsWith("/jobs");
        assertThat(child().status).isEqualTo("CREATE_COMPLETE");
        assertThat(child().name).startsWith("App-Child-");
        assertThat(child().parameters).containsEntry("Label", "one");
    }

    @Test
    void it_changes_with_its_parent_and_cleans_up_with_it() {
        upload("a", CHILD.formatted("jobs"));
        upload("b", CHILD.formatted("work"));
        bench.create(PARENT.formatted("a"));
        assertThat(bench.update(PARENT.formatted("b")).status).isEqualTo("UPDATE_COMPLETE");
        assertThat(child().status).isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.resource("Topic").text("DisplayName")).endsWith("/work");
        assertThat(bench.account.alive("AWS::SQS::Queue")).hasSize(1);
    }

    @Test
    void a_failure_of_the_parent_takes_it_back() {
        upload("a", CHILD.formatted("jobs"));
        upload("b", CHILD.formatted("work"));
        bench.create(PARENT.formatted("a"));
        String queue = child().view().resources().get(0).physicalId();
        bench.account.log.fail("Topic", "no");
        assertThat(bench.update(PARENT.formatted("b")).status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(child().status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.account.alive("AWS::SQS::Queue"))
                .extracting(r -> r.physicalId)
                .containsExactly(queue);
        assertThat(bench.resource("Topic").text("DisplayName")).isEqualTo(queue);
    }

    @Test
    void its_failure_fails_its_parent() {
        upload("a", CHILD.formatted("jobs"));
        bench.account.log.fail("Queue", "out of queues");
        assertThat(bench.create(PARENT.formatted("a")).status).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(bench.failure())
                .contains("Embedded stack")
                .contains("not successfully created")
                .contains("out of queues");
        assertThat(bench.account.alive()).isEmpty();

        bench.engine.delete("App");
        bench.create(PARENT.formatted("a"));
        upload("b", CHILD.formatted("work"));
        bench.account.log.fail("Queue", "out of queues");
        assertThat(bench.update(PARENT.formatted("b")).status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.account.alive("AWS::SQS::Queue"))
                .extracting(r -> r.text("QueueName"))
                .containsExactly("jobs");
    }

    @Test
    void it_goes_with_its_parent() {
        upload("a", CHILD.formatted("jobs"));
        bench.create(PARENT.formatted("a"));
        bench.engine.delete("App");
        assertThat(bench.account.alive()).isEmpty();
        assertThat(bench.account.stacks).isEmpty();
    }

    @Test
    void an_output_that_it_does_not_have_is_refused() {
        upload("a", CHILD.formatted("jobs").replace("'Url'", "'Address'"));
        bench.create(PARENT.formatted("a"));
        assertThat(bench.failure()).contains("does not support attribute type Outputs.Url in Fn::GetAtt");
    }

    private Stack child() {
        return bench.account.get(bench.resource("Child").physicalId);
    }

    private void upload(String name, String template) {
        bench.account.objects.put(
                "assets/" + name + ".json", template.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
