package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {
    @TempDir
    private Path folder;

    private Path original;

    @BeforeEach
    void write() throws IOException {
        original = Files.createDirectories(folder.resolve("cdk.out"));
        Path stage = Files.createDirectories(original.resolve("assembly-Prod"));
        put(original.resolve("manifest.json"), """
                {'artifacts': {'assembly-Prod': {'type': 'cdk:cloud-assembly', 'properties': {'directoryName': 'assembly-Prod'}}}}
                """);
        put(stage.resolve("manifest.json"), """
                {'artifacts': {'ProdShop1234': {'type': 'aws:cloudformation:stack', 'environment': 'aws://999988887777/eu-west-1',
                  'displayName': 'Prod/Shop', 'properties': {'templateFile': 'Shop.template.json', 'stackName': 'Prod-Shop'}}}}
                """);
        put(stage.resolve("Shop.template.json"), "{'Description': 'arn:aws:sns:eu-west-1:999988887777:topic'}");
        put(stage.resolve("Shop.assets.json"), "{'files': {}, 'dockerImages': {'a': {}, 'b': {}}}");
        put(original.resolve("read.1.lock"), "");
    }

    @Test
    void a_stack_in_a_stage_goes_by_three_names() {
        Assembly copy = Assembly.copy(original, folder.resolve("copy"));
        assertThat(copy.stack("Prod/Shop")).isEqualTo(copy.stack("Prod-Shop")).isEqualTo(copy.stack("ProdShop1234"));
        assertThat(copy.folder().resolve("read.1.lock")).doesNotExist();
    }

    @Test
    void an_app_for_another_account_is_moved_to_the_make_believe_one() throws IOException {
        Assembly copy = Assembly.copy(original, folder.resolve("copy"));
        assertThat(copy.relocate(copy.stack("Prod-Shop"))).isTrue();
        assertThat(copy.stack("Prod-Shop").entry().path("environment").asText())
                .isEqualTo("aws://123456789012/us-east-1");
        assertThat(Files.readString(copy.stack("Prod-Shop").template()))
                .contains("arn:aws:sns:us-east-1:123456789012:topic");
        assertThat(copy.relocate(copy.stack("Prod-Shop"))).isFalse();
    }

    @Test
    void container_images_are_not_built() {
        Assembly copy = Assembly.copy(original, folder.resolve("copy"));
        assertThat(copy.dropImages()).isEqualTo(2);
        assertThat(copy.dropImages()).isZero();
    }

    private static void put(Path file, String content) throws IOException {
        Files.writeString(file, content.replace('\'', '"'));
    }
}
