package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.efs.FileSystem;
import software.constructs.Construct;

/** Who may do what with files, by the policies that are rendered. */
class FilePoliciesTest {
    private static final Synth SYNTH = Synth.of(stack -> {
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
        EfsAccessPoint other = files.addAccessPoint("Other", a -> a.path("/other"));
        service(stack, cluster, "Writer", s -> s.mount(files, "/data"));
        service(stack, cluster, "Reader", s -> s.mountReadOnly(files, "/data"));
        service(stack, cluster, "Mixed", s -> s.mountReadOnly(files, "/data").mount(other, "/other"));
        service(stack, cluster, "Neither", s -> {});
    });

    @ParameterizedTest(name = "{0} {1} through {2}, encrypted {3}: {4}")
    @CsvSource({
        "Writer,  Mount, AccessPoint, true,  true",
        "Writer,  Write, AccessPoint, true,  true",
        "Writer,  Root,  AccessPoint, true,  false",
        "Writer,  Mount, AccessPoint, false, false",
        "Writer,  Write, AccessPoint, false, false",
        "Writer,  Mount, Other,       true,  false",
        "Writer,  Write, Other,       true,  false",
        "Writer,  Mount, ,            true,  false",
        "Reader,  Mount, AccessPoint, true,  true",
        "Reader,  Write, AccessPoint, true,  false",
        "Reader,  Root,  AccessPoint, true,  false",
        "Reader,  Mount, AccessPoint, false, false",
        "Reader,  Write, Other,       true,  false",
        "Mixed,   Mount, AccessPoint, true,  true",
        "Mixed,   Write, AccessPoint, true,  false",
        "Mixed,   Write, Other,       true,  true",
        "Neither, Mount, AccessPoint, true,  false",
        "Neither, Write, AccessPoint, true,  false",
        ",        Mount, AccessPoint, true,  false",
        ",        Write, ,            true,  false",
        ",        Mount, ,            false, false",
    })
    void decide(
            @Nullable String service, String action, @Nullable String accessPoint, boolean encrypted, boolean allowed) {
        String name = "elasticfilesystem:Client" + (action.equals("Root") ? "RootAccess" : action);
        assertThat(PolicyEvaluation.of(SYNTH, service == null ? null : role(service))
                        .allows(name, accessPoint == null ? null : point(accessPoint), encrypted))
                .isEqualTo(allowed);
    }

    @Test
    void decide_the_same_about_services_of_other_stacks() {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        Stack data = new Stack(app, "Data");
        EcsCluster cluster = EcsCluster.create(data, "Cluster", c -> {});
        EfsFileSystem files = EfsFileSystem.create(data, "Files", f -> f.cluster(cluster));
        EfsAccessPoint other = files.addAccessPoint("Other", a -> a.path("/other"));
        Stack users = new Stack(app, "Users");
        service(users, cluster, "Writer", s -> s.mount(files, "/data"));
        service(users, cluster, "Reader", s -> s.mountReadOnly(files, "/data"));
        service(users, cluster, "Mixed", s -> s.mountReadOnly(files, "/data").mount(other, "/other"));
        Synth kept = Synth.of(data);
        Synth using = Synth.of(users);
        String point = logicalId(kept, "AWS::EFS::AccessPoint", "FilesAccessPoint");
        String otherPoint = logicalId(kept, "AWS::EFS::AccessPoint", "FilesOther");

        assertThat(allowed(kept, using, "Writer", point)).containsExactly("Mount", "Write");
        assertThat(allowed(kept, using, "Reader", point)).containsExactly("Mount");
        assertThat(allowed(kept, using, "Reader", otherPoint)).isEmpty();
        assertThat(allowed(kept, using, "Reader", null)).isEmpty();
        assertThat(allowed(kept, using, "Mixed", point)).containsExactly("Mount");
        assertThat(allowed(kept, using, "Mixed", otherPoint)).containsExactly("Mount", "Write");
    }

    private static List<String> allowed(Synth files, Synth users, String service, @Nullable String accessPoint) {
        String role = logicalId(users, "AWS::IAM::Role", service + "TaskTaskRole");
        PolicyEvaluation policies = PolicyEvaluation.of(files, users, role);
        return Stream.of("Mount", "Write", "RootAccess")
                .filter(action -> policies.allows("elasticfilesystem:Client" + action, accessPoint, true))
                .toList();
    }

    @Test
    void stay_as_they_are_when_somebody_is_granted_something_through_cdk() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
            files.getFileSystem().grantRead(service(stack, cluster, "Reader", s -> {}));
        });
        String role = synth.all("AWS::IAM::Role").stream()
                .map(Synth.Props::logicalId)
                .filter(id -> id.startsWith("ReaderTaskTaskRole"))
                .findFirst()
                .orElseThrow();
        PolicyEvaluation reader = PolicyEvaluation.of(synth, role);
        assertThat(reader.allows("elasticfilesystem:ClientMount", null, true)).isTrue();
        assertThat(reader.allows("elasticfilesystem:ClientWrite", null, true)).isFalse();
    }

    /** The fault that all this is about: a reader of CDK's own file system writes, and is root. */
    @Test
    void notice_that_a_reader_of_the_l2_file_system_can_write() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
            FileSystem files =
                    FileSystem.Builder.create(stack, "L2").vpc(cluster.getVpc()).build();
            files.grantRead(service(stack, cluster, "Reader", s -> {}));
        });
        assertThat(synth.only("AWS::EFS::FileSystem").at("FileSystemPolicy.Statement"))
                .asString()
                .contains("Effect=Allow", "ClientWrite", "ClientRootAccess", "Principal={AWS=*}");
    }

    private static EcsService service(
            Construct scope, EcsCluster cluster, String id, Consumer<EcsServiceProps.Builder> options) {
        return EcsService.create(
                scope,
                id,
                s -> s.cluster(cluster).addContainer("app", "app:1", c -> {}).apply(options));
    }

    private static String role(String service) {
        return logicalId("AWS::IAM::Role", service + "TaskTaskRole");
    }

    private static String point(String name) {
        return logicalId("AWS::EFS::AccessPoint", "Files" + name);
    }

    private static String logicalId(String type, String beginning) {
        return logicalId(SYNTH, type, beginning);
    }

    private static String logicalId(Synth synth, String type, String beginning) {
        return Objects.requireNonNull(synth.all(type).stream()
                .map(Synth.Props::logicalId)
                .filter(id -> id.startsWith(beginning))
                .findFirst()
                .orElse(null));
    }
}
