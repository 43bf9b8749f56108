package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeleteTest {
    private static final String EXPORTER = """
            {'Resources': {'Queue': {'Type': 'AWS::SQS::Queue', 'Properties': {'QueueName': '%s'}}},
             'Outputs': {'Name': {'Value': {'Fn::GetAtt': ['Queue', 'QueueName']}, 'Export': {'Name': 'queue'}}}}
            """;
    private static final String IMPORTER =
            "'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'TopicName': {'Fn::ImportValue': 'queue'}}}";

    private final Bench bench = new Bench();

    @Test
    void dependents_go_first() {
        Stack stack = bench.create("""
                'Vpc': {'Type': 'AWS::EC2::VPC'},
                'Subnet': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}}},
                'Target': {'Type': 'AWS::EFS::MountTarget', 'Properties': {'FileSystemId': {'Ref': 'Files'}, 'SubnetId': {'Ref': 'Subnet'}, 'SecurityGroups': []}},
                'Files': {'Type': 'AWS::EFS::FileSystem'}
                """);
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo("DELETE_COMPLETE");
        assertThat(bench.events(stack.id, "DELETE_COMPLETE"))
                .containsExactly("Target", "Files", "Subnet", "Vpc", "App");
        assertThat(bench.account.find("App")).isNull();
    }

    @Test
    void deleting_what_is_not_there_is_no_error() {
        assertThat(Bench.refusal(() -> bench.engine.delete("Nobody"))).isEmpty();
    }

    @Test
    void retained_resources_outlive_the_stack() {
        Stack stack = bench.create(
                "'Data': {'Type': 'AWS::S3::Bucket', 'DeletionPolicy': 'Retain'}, 'Queue': {'Type': 'AWS::SQS::Queue'}");
        bench.engine.delete("App");
        assertThat(bench.events(stack.id, "DELETE_SKIPPED")).containsExactly("Data");
        assertThat(bench.account.alive()).extracting(r -> r.logicalId).containsExactly("Data");
        assertThat(bench.account.log.leftBehind).singleElement().matches(LeftBehind::onPurpose);
    }

    @Test
    void termination_protection_holds() {
        bench.create("'Queue': {'Type': 'AWS::SQS::Queue'}").terminationProtection = true;
        assertThat(Bench.refusal(() -> bench.engine.delete("App")))
                .isEqualTo("Stack [App] cannot be deleted while TerminationProtection is enabled");
    }

    @Test
    void what_a_stuck_resource_needs_stays_too() {
        Stack stack = bench.create("""
                'Vpc': {'Type': 'AWS::EC2::VPC'},
                'A': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}}},
                'B': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}}},
                'Balancer': {'Type': 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Properties': {
                  'Subnets': [{'Ref': 'A'}, {'Ref': 'B'}],
                  'LoadBalancerAttributes': [{'Key': 'deletion_protection.enabled', 'Value': 'true'}]}}
                """);
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo("DELETE_FAILED");
        assertThat(bench.failure()).contains("deletion protection is enabled");
        assertThat(bench.events("DELETE_COMPLETE")).isEmpty();
    }

    @Test
    void an_export_in_use_can_neither_go_nor_change() {
        bench.engine.create("Base", Bench.whole(EXPORTER.formatted("one")));
        bench.create(IMPORTER);
        assertThat(bench.resource("Topic").physicalId).endsWith(":one");
        assertThat(Bench.refusal(() -> bench.engine.delete("Base")))
                .isEqualTo("Export queue cannot be deleted as it is in use by App");
        Stack base = bench.engine.update("Base", Bench.whole(EXPORTER.formatted("two")));
        assertThat(base.status).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(base.events)
                .extracting(StackEvent::reason)
                .contains("Export queue cannot be updated as it is in use by App");
        bench.engine.delete("App");
        bench.engine.delete("Base");
        assertThat(bench.account.stacks).isEmpty();
    }

    @Test
    void an_import_of_nothing_fails() {
        bench.create(IMPORTER);
        assertThat(bench.failure()).isEqualTo("No export named queue found.");
    }
}
