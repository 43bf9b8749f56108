package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apps of several regions and accounts. */
class RegionsTest {
    private static final String EXPORTS = """
            {'Resources': {'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Ref': 'AWS::Region'}}}},
             'Outputs': {'Topic': {'Value': {'Ref': 'Topic'}, 'Export': {'Name': 'topic'}},
                         'Zone': {'Value': {'Fn::Select': [0, {'Fn::GetAZs': ''}]}}}}
            """;
    private static final String IMPORTS = """
            {'Resources': {'Reader': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Fn::ImportValue': 'topic'}}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_stack_lives_in_the_region_and_account_that_it_is_meant_for() throws IOException {
        Apps.stack(folder, "Shop", EXPORTS, "");
        meantFor("999988887777/eu-west-1");

        RehearsedApp app = Rehearsal.of(folder);

        assertThat(app.deploy().stacks()).containsOnlyKeys("Shop");
        StackView shop = app.stack("Shop").orElseThrow();
        assertThat(shop.resource("Topic").orElseThrow().physicalId()).startsWith("arn:aws:sns:eu-west-1:999988887777:");
        assertThat(shop.resource("Topic").orElseThrow().properties()).contains("\"eu-west-1\"");
        assertThat(shop.outputs()).containsEntry("Zone", "eu-west-1a");
    }

    @Test
    void stacks_of_the_same_name_in_two_regions_are_two() throws IOException {
        Apps.stack(folder, "EuShop", EXPORTS, "");
        Apps.stack(folder, "UsShop", EXPORTS, "");
        called("Shop");
        meantFor("111122223333/eu-west-1", "111122223333/us-west-2");

        RehearsedApp app = Rehearsal.of(folder);
        List<Outcome> life = app.life();

        assertThat(life.get(0).stacks())
                .containsEntry("Shop in 111122223333/eu-west-1", "CREATE_COMPLETE")
                .containsEntry("Shop in 111122223333/us-west-2", "CREATE_COMPLETE");
        assertThat(app.stack("Shop")).isEmpty();
    }

    @Test
    void what_one_region_exports_another_does_not_see() throws IOException {
        Apps.stack(folder, "Base", EXPORTS, "");
        Apps.stack(folder, "Reader", IMPORTS, "'Base'");
        assertThat(Rehearsal.of(folder).deploy().failure()).isEmpty();

        meantFor("111122223333/eu-west-1", "111122223333/us-west-2");
        assertThat(Rehearsal.of(folder).deploy().failure()).contains("Reader: No export named topic found.");
    }

    private void meantFor(String... environments) throws IOException {
        for (String environment : environments) {
            change("unknown-account/unknown-region", environment);
        }
    }

    private void called(String name) throws IOException {
        change("'templateFile':'EuShop", "'stackName':'" + name + "','templateFile':'EuShop");
        change("'templateFile':'UsShop", "'stackName':'" + name + "','templateFile':'UsShop");
    }

    private void change(String from, String to) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst(from.replace('\'', '"'), to.replace('\'', '"')));
    }
}
