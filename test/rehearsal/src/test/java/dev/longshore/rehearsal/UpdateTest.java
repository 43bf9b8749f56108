package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateTest {
    private static final String APP = """
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Task': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {
              'Family': 'web', 'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx:%s'}]}},
            'Service': {'Type': 'AWS::ECS::Service', 'Properties': {
              'Cluster': {'Ref': 'Cluster'}, 'TaskDefinition': {'Ref': 'Task'}, 'DesiredCount': %s}}
            """;

    private final Bench bench = new Bench();

    @Test
    void a_property_that_causes_replacement_makes_a_new_resource_before_the_old_one_goes() {
        bench.create(APP.formatted("1", 1));
        String service = bench.resource("Service").physicalId;
        Stack stack = bench.update(APP.formatted("2", 3));
        assertThat(stack.status).isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.resource("Task").physicalId).endsWith("task-definition/web:2");
        assertThat(bench.resource("Service").physicalId).isEqualTo(service);
        assertThat(bench.resource("Service").text("TaskDefinition")).endsWith("web:2");
        assertThat(bench.account.alive("AWS::ECS::TaskDefinition"))
                .extracting(r -> r.physicalId)
                .containsExactly(bench.resource("Task").physicalId);
        assertThat(bench.events("UPDATE_COMPLETE")).containsExactly("Task", "Service", "App");
        assertThat(bench.events("DELETE_COMPLETE")).containsExactly("Task");
    }

    @Test
    void the_same_again_is_no_update() {
        bench.create(APP.formatted("1", 1));
        assertThat(Bench.refusal(() -> bench.update(APP.formatted("1", 1))))
                .isEqualTo("No updates are to be performed.");
        ChangeSet set = bench.engine.createChangeSet("App", "same", false, Bench.resources(APP.formatted("1", 1)));
        assertThat(set.status).isEqualTo("FAILED");
        assertThat(set.reason).isEqualTo(CloudFormation.NO_CHANGES);
    }

    @Test
    void a_failure_brings_everything_back() {
        bench.create(APP.formatted("1", 1));
        StackView before = bench.account.get("App").view();
        bench.account.log.fail("AWS::ECS::Service", "ECS Deployment Circuit Breaker was triggered");
        Stack stack = bench.update(APP.formatted("2", 3) + ", 'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(stack.view().resources())
                .extracting(ResourceView::physicalId)
                .isEqualTo(before.resources().stream()
                        .map(ResourceView::physicalId)
                        .toList());
        assertThat(stack.view().resources())
                .extracting(ResourceView::properties)
                .isEqualTo(before.resources().stream()
                        .map(ResourceView::properties)
                        .toList());
        assertThat(bench.account.alive()).hasSize(3);
        assertThat(bench.events("UPDATE_FAILED")).containsExactly("Service");
        assertThat(bench.update(APP.formatted("2", 3)).status).isEqualTo("UPDATE_COMPLETE");
    }

    @Test
    void a_failure_without_rollback_waits_and_can_be_rolled_back_later() {
        bench.create(APP.formatted("1", 1));
        bench.account.log.fail("Service", "no");
        Stack stack = bench.engine.update(
                "App", Bench.resources(APP.formatted("2", 3)).withoutRollback());
        assertThat(stack.status).isEqualTo("UPDATE_FAILED");
        assertThat(bench.resource("Task").physicalId).endsWith("web:2");
        bench.engine.rollBack("App");
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.resource("Task").physicalId).endsWith("web:1");
        assertThat(bench.resource("Service").text("DesiredCount")).isEqualTo("1");
        assertThat(bench.account.alive("AWS::ECS::TaskDefinition")).hasSize(1);
    }

    @Test
    void a_failure_without_rollback_can_be_mended_by_the_next_update() {
        bench.create(APP.formatted("1", 1));
        bench.account.log.fail("Service", "no");
        bench.engine.update("App", Bench.resources(APP.formatted("2", 3)).withoutRollback());
        assertThat(bench.update(APP.formatted("3", 3)).status).isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.account.alive("AWS::ECS::TaskDefinition"))
                .extracting(r -> r.physicalId)
                .singleElement()
                .asString()
                .endsWith("web:3");
    }

    @Test
    void what_leaves_the_template_is_deleted_after_what_needed_it() {
        bench.create("""
                'Vpc': {'Type': 'AWS::EC2::VPC'}, 'Queue': {'Type': 'AWS::SQS::Queue'},
                'Subnet': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}}}
                """);
        bench.update("'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(bench.events("DELETE_COMPLETE")).containsExactly("Subnet", "Vpc");
    }

    @Test
    void what_is_to_be_retained_is_reported_as_left_behind() {
        bench.create(
                "'Data': {'Type': 'AWS::S3::Bucket', 'DeletionPolicy': 'Retain'}, 'Queue': {'Type': 'AWS::SQS::Queue'}");
        bench.update("'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(bench.account.log.leftBehind)
                .extracting(left -> left.resource().logicalId())
                .containsExactly("Data");
        assertThat(bench.account.log.leftBehind).allMatch(LeftBehind::onPurpose);
    }

    @Test
    void a_replaced_resource_keeps_its_old_self_when_its_policy_says_so() {
        String group =
                "'Group': {'Type': 'AWS::Logs::LogGroup', 'UpdateReplacePolicy': 'Retain', 'Properties': {'LogGroupName': '%s'}}";
        bench.create(group.formatted("one"));
        bench.update(group.formatted("two"));
        assertThat(bench.account.log.leftBehind)
                .extracting(left -> left.resource().physicalId())
                .containsExactly("one");
    }

    @Test
    void a_type_cannot_change() {
        bench.create("'Thing': {'Type': 'AWS::SQS::Queue'}");
        assertThat(Bench.refusal(() -> bench.update("'Thing': {'Type': 'AWS::SNS::Topic'}")))
                .startsWith("Update of resource type is not permitted.")
                .contains("[Thing]");
    }

    @Test
    void a_change_set_shows_what_will_be_replaced_and_what_follows_from_it() {
        bench.create(APP.formatted("1", 1));
        ChangeSet set = bench.engine.createChangeSet("App", "next", false, Bench.resources(APP.formatted("2", 1)));
        assertThat(set.changes).extracting(ChangeSet.Change::logicalId).containsExactly("Task", "Service");
        assertThat(set.changes).extracting(ChangeSet.Change::replacement).containsExactly(true, false);
        bench.engine.execute(set, false);
        assertThat(bench.account.get("App").status).isEqualTo("UPDATE_COMPLETE");
    }

    @Test
    void a_custom_named_resource_cannot_be_replaced() {
        String role =
                "'Role': {'Type': 'AWS::IAM::Role', 'Properties': {'RoleName': 'r', 'Path': '/%s/', 'AssumeRolePolicyDocument': {}}}";
        bench.create(role.formatted("a"));
        bench.update(role.formatted("b"));
        assertThat(bench.failure())
                .contains("cannot update a stack when a custom-named resource requires replacing. Rename r and update");
    }

    @Test
    void a_rollback_that_gets_stuck_goes_on_when_told_what_to_skip() {
        bench.create(APP.formatted("1", 1));
        bench.account.log.fail("Service", "the deployment failed");
        bench.account.log.fail("Service", "and the way back too");
        Stack stack = bench.update(APP.formatted("2", 3));
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_FAILED");
        assertThat(stack.reason).isEqualTo("The following resource(s) failed to update: [Service]. ");
        assertThat(Bench.refusal(() -> bench.update(APP.formatted("3", 3)))).contains("UPDATE_ROLLBACK_FAILED state");

        bench.account.log.fail("Service", "still broken");
        bench.engine.continueUpdateRollback("App", List.of());
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_FAILED");
        bench.engine.continueUpdateRollback("App", List.of("Service"));
        assertThat(stack.status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.account.alive("AWS::ECS::TaskDefinition")).hasSize(1);
        assertThat(Bench.refusal(() -> bench.engine.continueUpdateRollback("App", List.of())))
                .contains("can not be rolled back");
        assertThat(bench.update(APP.formatted("3", 3)).status).isEqualTo("UPDATE_COMPLETE");
    }

    @Test
    void what_is_kept_except_on_creation_goes_when_its_creation_is_undone() {
        String bucket = ", 'Data': {'Type': 'AWS::S3::Bucket', 'DeletionPolicy': 'RetainExceptOnCreate'}";
        bench.create(APP.formatted("1", 1));
        bench.account.log.fail("Service", "no");
        bench.update(APP.formatted("2", 1) + bucket);
        assertThat(bench.account.alive("AWS::S3::Bucket")).isEmpty();
        bench.update(APP.formatted("2", 1) + bucket);
        bench.update(APP.formatted("2", 1));
        assertThat(bench.account.alive("AWS::S3::Bucket")).hasSize(1);
    }

    @Test
    void a_database_leaves_a_snapshot() {
        bench.create("'Data': {'Type': 'AWS::RDS::DBInstance'}, 'Queue': {'Type': 'AWS::SQS::Queue'}");
        bench.update("'Queue': {'Type': 'AWS::SQS::Queue'}");
        assertThat(bench.account.log.leftBehind)
                .singleElement()
                .extracting(LeftBehind::reason)
                .isEqualTo("a snapshot of it");
        assertThat(bench.account.log.deletions)
                .singleElement()
                .extracting(Deletion::dataLost)
                .isEqualTo(false);
    }
}
