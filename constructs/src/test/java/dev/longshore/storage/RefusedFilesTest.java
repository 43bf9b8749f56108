package dev.longshore.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.network.Network;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.efs.FileSystem;
import software.amazon.awscdk.services.efs.FileSystemAttributes;
import software.amazon.awscdk.services.efs.LifecyclePolicy;
import software.amazon.awscdk.services.kms.Key;

class RefusedFilesTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                refused("EFS-001", f -> f.accessPoint(a -> a.owner(4_294_967_296L, 1000))),
                refused("EFS-002", f -> f.accessPoint(a -> a.path("/a/b/c/d/e"))),
                refused("EFS-002b", f -> f.accessPoint(a -> a.path("data"))),
                refused("EFS-004", f -> f.accessPoint(a -> a.permissions("rwx"))),
                refused("EFS-007", f -> f.throughput(EfsThroughput.BURSTING).archive(LifecyclePolicy.AFTER_90_DAYS)),
                refused("EFS-007b", f -> f.archive(LifecyclePolicy.AFTER_14_DAYS)),
                refused("ST-220", f -> f.oneZone("eu-west-1a")),
                refused("LS-061", f -> f.accessPoint(a -> a.owner(0, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void is_refused_at_synth(String rule, Consumer<EfsFileSystemProps.Builder> options) {
        var stack = Synth.stack();
        Network network = Network.create(stack, "Net", n -> {});
        assertThatThrownBy(() -> EfsFileSystem.create(
                        stack, "Files", f -> f.network(network).apply(options)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(rule + " error")
                .hasMessageContaining("Test/Files");
    }

    @Test
    void a_file_system_needs_a_network() {
        assertThatThrownBy(() -> EfsFileSystem.create(Synth.stack(), "Files", f -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Test/Files: LS-005 error: 'network' is missing");
    }

    @Test
    void one_that_is_there_already_has_its_network() {
        var stack = Synth.stack();
        Network network = Network.create(stack, "Net", n -> {});
        var existing = FileSystem.fromFileSystemAttributes(
                stack,
                "Existing",
                FileSystemAttributes.builder()
                        .fileSystemId("fs-1")
                        .securityGroup(SecurityGroup.fromSecurityGroupId(stack, "G", "sg-1"))
                        .build());
        assertThatThrownBy(() -> EfsFileSystem.create(
                        stack, "Files", f -> f.fileSystem(existing).network(network)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-003 error: 'fileSystem' is there already");
    }

    /** F17: what is kept and can't be read is lost. */
    @Test
    void a_key_that_goes_keeps_no_files() {
        var stack = Synth.stack();
        Network network = Network.create(stack, "Net", n -> {});
        Key key = Key.Builder.create(stack, "Key")
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        assertThatThrownBy(() -> EfsFileSystem.create(
                        stack, "Files", f -> f.network(network).encryptionKey(key)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("LS-060 error");
        EfsFileSystem.create(
                stack, "Scratch", f -> f.network(network).encryptionKey(key).removalPolicy(RemovalPolicy.DESTROY));
    }

    private static Arguments refused(String rule, Consumer<EfsFileSystemProps.Builder> options) {
        return Arguments.of(rule, options);
    }
}
