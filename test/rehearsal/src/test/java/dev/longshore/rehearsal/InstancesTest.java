package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EC2 capacity: launch templates, Auto Scaling groups, capacity providers and who may go before whom. */
class InstancesTest {
    private static final String CAPACITY = """
            'Image': {'Type': 'AWS::EC2::LaunchTemplate', 'Properties': {'LaunchTemplateData': {'ImageId': '%s'}}},
            'Group': {'Type': 'AWS::AutoScaling::AutoScalingGroup', 'Properties': {'MinSize': '%s', 'MaxSize': '4',
              'NewInstancesProtectedFromScaleIn': %s, 'VPCZoneIdentifier': ['s'],
              'LaunchTemplate': {'LaunchTemplateId': {'Ref': 'Image'}, 'Version': {'Fn::GetAtt': ['Image', 'LatestVersionNumber']}}}},
            'Provider': {'Type': 'AWS::ECS::CapacityProvider', 'Properties': {'AutoScalingGroupProvider': {
              'AutoScalingGroupArn': {'Ref': 'Group'}, 'ManagedScaling': {'Status': 'ENABLED'},
              'ManagedTerminationProtection': '%s'}}},
            'Cluster': {'Type': 'AWS::ECS::Cluster'},
            'Association': {'Type': 'AWS::ECS::ClusterCapacityProviderAssociations', 'Properties': {
              'Cluster': {'Ref': 'Cluster'}, 'CapacityProviders': [{'Ref': 'Provider'}], 'DefaultCapacityProviderStrategy': []}}
            """;
    private static final String SERVICE = """
            , 'Service': {'Type': 'AWS::ECS::Service', 'DependsOn': 'Association', 'Properties': {'Cluster': {'Ref': 'Cluster'},
              'DesiredCount': %s, 'CapacityProviderStrategy': [{'CapacityProvider': {'Ref': 'Provider'}, 'Weight': 1}]}}
            """;

    private final Bench bench = new Bench();

    @ParameterizedTest
    @CsvSource({
        "0,true,ENABLED,0,true",
        "0,true,ENABLED,2,false",
        "0,true,ENABLED,-1,true",
        "1,true,ENABLED,-1,false",
        "1,false,ENABLED,0,false",
        "1,true,DISABLED,0,false",
        "1,false,DISABLED,2,true"
    })
    void protected_instances_keep_their_group(
            int least, boolean isProtected, String managed, int tasks, boolean deletes) {
        String service = tasks < 0 ? "" : SERVICE.formatted(tasks);
        assertThat(bench.create(CAPACITY.formatted("ami-1", least, isProtected, managed) + service).status)
                .isEqualTo("CREATE_COMPLETE");
        Stack stack = bench.account.get("App");
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo(deletes ? "DELETE_COMPLETE" : "DELETE_FAILED");
        if (!deletes) {
            assertThat(bench.failure())
                    .contains("all remaining instances are protected from scale-in")
                    .contains("NotStabilized");
            assertThat(Protection.lift(bench.account))
                    .containsExactly("Scale-in protection of the instances of Group was taken off before destroy.");
            bench.engine.delete("App");
            assertThat(stack.status).isEqualTo("DELETE_COMPLETE");
        }
    }

    @Test
    void a_new_image_is_a_new_version_that_reaches_the_group() {
        bench.create(CAPACITY.formatted("ami-1", 0, false, "DISABLED"));
        String after = CAPACITY.formatted("ami-2", 0, false, "DISABLED");
        ChangeSet set = bench.engine.createChangeSet("App", "next", false, Bench.resources(after));
        assertThat(set.changes).extracting(ChangeSet.Change::logicalId).containsExactly("Image", "Group");
        bench.engine.execute(set, false);
        assertThat(bench.events("UPDATE_COMPLETE")).containsExactly("Image", "Group", "App");
        assertThat(bench.resource("Group")
                        .properties()
                        .at("/LaunchTemplate/Version")
                        .asText())
                .isEqualTo("2");
        assertThat(Bench.refusal(() -> bench.update(after))).isEqualTo("No updates are to be performed.");
    }

    @Test
    void a_group_has_one_provider() {
        bench.create(CAPACITY.formatted("ami-1", 0, false, "DISABLED") + """
                , 'Second': {'Type': 'AWS::ECS::CapacityProvider', 'Properties': {
                  'AutoScalingGroupProvider': {'AutoScalingGroupArn': {'Ref': 'Group'}}}}
                """);
        assertThat(bench.failure()).contains("already being used by another capacity provider");
    }

    @Test
    void a_provider_of_managed_instances_belongs_to_its_cluster() {
        bench.create("""
                'Cluster': {'Type': 'AWS::ECS::Cluster'},
                'Provider': {'Type': 'AWS::ECS::CapacityProvider', 'Properties': {'ClusterName': {'Ref': 'Cluster'}}},
                'Service': {'Type': 'AWS::ECS::Service', 'Properties': {'Cluster': {'Ref': 'Cluster'},
                  'CapacityProviderStrategy': [{'CapacityProvider': {'Ref': 'Provider'}}]}}
                """);
        assertThat(bench.failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS::RDS::DBInstance | 'DeletionProtection': true",
                "AWS::DynamoDB::Table | 'DeletionProtectionEnabled': true, 'KeySchema': []",
                "AWS::AutoScaling::AutoScalingGroup | 'MinSize': '0', 'MaxSize': '1', 'DeletionProtection': 'prevent-all-deletion'"
            })
    void what_is_protected_is_not_deleted(String type, String properties) {
        bench.create("'Data': {'Type': '" + type + "', 'Properties': {" + properties + "}}");
        Stack stack = bench.account.get("App");
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo("DELETE_FAILED");
        assertThat(bench.failure()).contains("deletion protection");
        assertThat(Protection.lift(bench.account))
                .containsExactly("Deletion protection of Data was taken off before destroy.");
        bench.engine.delete("App");
        assertThat(stack.status).isEqualTo("DELETE_COMPLETE");
    }
}
