package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.Network;
import dev.longshore.service.EcsService;
import dev.longshore.testing.Synth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Files in a stack of their own, used from others. */
class SharedAcrossStacksTest {
    private final App app = new App(AppProps.builder().analyticsReporting(false).build());

    @Test
    void services_of_two_stacks_mount_what_a_third_keeps_and_change_nothing_in_it() {
        Stack data = new Stack(app, "Data");
        EcsCluster cluster = EcsCluster.create(data, "Cluster", c -> {});
        EfsFileSystem files = EfsFileSystem.create(data, "Files", f -> f.cluster(cluster));
        Stack writers = new Stack(app, "Writers");
        Stack readers = new Stack(app, "Readers");
        service(writers, cluster, files, false);
        service(readers, cluster, files, true);

        Synth kept = Synth.of(data);
        assertThat(kept.types()).doesNotContain("AWS::EC2::SecurityGroupIngress");
        assertThat(kept.only("AWS::EFS::FileSystem").text()).doesNotContain("Writers", "Readers");
        assertThat(writers.getDependencies()).containsExactly(data);
        assertThat(data.getDependencies()).isEmpty();
        for (Stack user : List.of(writers, readers)) {
            Synth synth = Synth.of(user);
            assertThat(synth.only("AWS::EC2::SecurityGroupIngress").at("GroupId"))
                    .asString()
                    .contains("ImportValue");
            assertThat(synth.only("AWS::ECS::TaskDefinition").text()).contains("ImportValue");
        }
    }

    @Test
    void files_may_come_after_the_network_and_the_cluster_that_their_users_share() {
        Stack base = new Stack(app, "Base");
        EcsCluster cluster = EcsCluster.create(base, "Cluster", c -> c.network(Network.create(base, "Net", n -> {})));
        Stack data = new Stack(app, "Data");
        EfsFileSystem files = EfsFileSystem.create(data, "Files", f -> f.cluster(cluster));
        service(base, cluster, null, false);
        Stack users = new Stack(app, "Users");
        service(users, cluster, files, false);
        app.synth();
        assertThat(users.getDependencies()).containsExactlyInAnyOrder(base, data);
        assertThat(data.getDependencies()).containsExactly(base);
        assertThat(base.getDependencies()).isEmpty();
    }

    @Test
    void an_access_point_may_belong_to_the_stack_that_mounts_it() {
        Stack data = new Stack(app, "Data");
        EcsCluster cluster = EcsCluster.create(data, "Cluster", c -> {});
        EfsFileSystem files = EfsFileSystem.create(data, "Files", f -> f.cluster(cluster));
        Stack users = new Stack(app, "Users");
        EfsAccessPoint own = EfsAccessPoint.create(users, "Own", files, a -> a.path("/own"));
        EcsService.create(
                users, "Service", s -> s.cluster(cluster).addContainer("app", "app:1", c -> c.mount(own, "/data")));
        assertThat(Synth.of(users).all("AWS::EFS::AccessPoint")).hasSize(1);
        assertThat(Synth.of(data).all("AWS::EFS::AccessPoint")).hasSize(1);
        assertThat(data.getDependencies()).isEmpty();
    }

    /** Whoever mounts files of the other makes a circle: CDK says so, and no rule of ours hides it. */
    @Test
    void a_circle_is_still_called_one() {
        Stack one = new Stack(app, "One");
        EcsCluster cluster = EcsCluster.create(one, "Cluster", c -> {});
        EfsFileSystem first = EfsFileSystem.create(one, "Files", f -> f.cluster(cluster));
        Stack two = new Stack(app, "Two");
        EfsFileSystem second = EfsFileSystem.create(two, "Files", f -> f.cluster(cluster));
        service(two, cluster, first, false);
        assertThatThrownBy(() -> {
                    service(one, cluster, second, false);
                    Template.fromStack(one);
                })
                .hasMessageContaining("cyclic");
    }

    private static void service(Stack stack, EcsCluster cluster, @Nullable EfsFileSystem files, boolean readOnly) {
        EcsService.create(stack, "Service", s -> {
            s.cluster(cluster).addContainer("app", "app:1", c -> {});
            if (files != null && readOnly) {
                s.mountReadOnly(files, "/data");
            } else if (files != null) {
                s.mount(files, "/data");
            }
        });
    }
}
