package dev.longshore.test;

import static dev.longshore.test.LongshoreAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.CfnCluster;
import software.amazon.awscdk.services.efs.CfnFileSystem;
import software.amazon.awscdk.services.sqs.Queue;

/** One version of a stack over another, as a user sees it. */
class KeptDataTest {
    @TempDir
    Path folder;

    @BeforeEach
    void keep_snapshots_apart() {
        System.setProperty(Snapshot.FOLDER, folder.toString());
        System.setProperty(Snapshot.UPDATE, "update");
        assertThat(stack(stack -> {
                    files(stack, "Files", true);
                    cluster(stack, "orders");
                }))
                .matchesTemplate();
        System.clearProperty(Snapshot.UPDATE);
    }

    @AfterEach
    void forget() {
        System.clearProperty(Snapshot.FOLDER);
    }

    @Test
    void what_is_added_takes_nothing_away() {
        assertThat(stack(stack -> {
                    files(stack, "Files", true);
                    cluster(stack, "orders");
                    Queue.Builder.create(stack, "More").build();
                }))
                .keepsItsData();
    }

    @Test
    void a_file_system_that_is_replaced_loses_its_data() {
        SynthesizedStack changed = stack(stack -> {
            files(stack, "Files", false);
            cluster(stack, "orders");
        });

        assertThatThrownBy(() -> assertThat(changed).keepsItsData())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "replaces Files (AWS::EFS::FileSystem), because Encrypted changed: data would be lost");
    }

    @Test
    void a_logical_id_that_changes_loses_data_too() {
        SynthesizedStack changed = stack(stack -> {
            files(stack, "SharedFiles", true);
            cluster(stack, "orders");
        });

        assertThatThrownBy(() -> assertThat(changed).keepsItsData())
                .hasMessageContaining("removes Files (AWS::EFS::FileSystem): data would be lost");
    }

    @Test
    void a_name_that_others_know_is_not_given_up() {
        SynthesizedStack changed = stack(stack -> {
            files(stack, "Files", true);
            cluster(stack, "shop-orders");
        });

        assertThatThrownBy(() -> assertThat(changed).keepsItsData())
                .hasMessageContaining(
                        "replaces Orders (AWS::ECS::Cluster), because ClusterName changed: its name orders would be gone");
    }

    @Test
    void without_a_snapshot_there_is_nothing_to_keep() {
        System.setProperty(Snapshot.FOLDER, folder.resolve("elsewhere").toString());

        assertThatThrownBy(() ->
                        assertThat(stack(stack -> files(stack, "Files", true))).keepsItsData())
                .hasMessageContaining("there is no snapshot");
    }

    @Test
    void a_stack_goes_through_its_life() {
        assertThat(stack(stack -> cluster(stack, "orders"))).passesRehearsal();
    }

    private static SynthesizedStack stack(Consumer<Stack> define) {
        Stack stack = new Stack(new App(), "shop");
        define.accept(stack);
        return SynthesizedStack.of(stack);
    }

    private static void files(Stack stack, String id, boolean encrypted) {
        CfnFileSystem files =
                CfnFileSystem.Builder.create(stack, id).encrypted(encrypted).build();
        files.applyRemovalPolicy(RemovalPolicy.DESTROY);
    }

    private static void cluster(Stack stack, String name) {
        CfnCluster.Builder.create(stack, "Orders").clusterName(name).build();
    }
}
