package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader gets who follows a page in a project of their own. */
final class ConsumerProjectTest {
    private static final String TESTS = "src/test/java";
    private static final String KIT = "docs/test-kit.md";

    @TempDir
    private Path folder;

    @Test
    void ten_lines_of_the_readme_become_a_template() throws IOException {
        ConsumerProject project = ConsumerProject.in(folder, blocks("README.md", "xml"));
        DocumentedJava first = DocumentedJava.of(blocks("README.md", "java").get(0));
        project.write("src/main/java", first);
        Path assembly = project.folder().resolve("cdk.out");

        ChildProcess run = project.maven(
                Map.of("CDK_OUTDIR", assembly.toString(), "CDK_VALIDATION", "false"),
                "-q",
                "compile",
                "exec:java",
                "-Dexec.mainClass=" + first.className());

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(Repository.files(assembly, ".template.json"))
                .singleElement()
                .satisfies(template -> assertThat(Json.read(template).path("Resources"))
                        .anySatisfy(resource ->
                                assertThat(resource.path("Type").asText()).isEqualTo("AWS::ECS::Service")));
    }

    @Test
    void the_tests_of_the_kits_page_are_green_until_a_file_system_would_be_replaced() throws IOException {
        ConsumerProject project = ConsumerProject.in(folder, blocks(KIT, "xml"));
        for (MarkdownBlock block : blocks(KIT, "java")) {
            project.write(TESTS, DocumentedJava.of(block));
        }
        // What the page's ReleaseTest compares: the release that was kept, and what synth wrote.
        copy(Synthesis.WITHOUT_FLAGS.folder(), project.folder().resolve("src/test/resources/released"));
        copy(Synthesis.WITHOUT_FLAGS.folder(), project.folder().resolve("cdk.out"));

        ChildProcess first = project.maven(Map.of(), "test", "-Dlongshore.snapshots=update");
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(Repository.files(project.folder().resolve("src/test/resources/snapshots"), ""))
                .as("the snapshots that the tests asked for")
                .hasSizeGreaterThanOrEqualTo(2);

        ChildProcess green = project.maven(Map.of(), "test");
        assertThat(green.exitCode()).as(green.output()).isZero();
        assertThat(green.output()).contains("Tests run: 5, Failures: 0, Errors: 0, Skipped: 0");

        Path test = project.folder().resolve(TESTS).resolve("FilesTest.java");
        Files.writeString(test, Repository.read(test).replace("GENERAL_PURPOSE", "MAX_IO"));
        ChildProcess red = project.maven(Map.of(), "test");
        assertThat(red.exitCode()).as(red.output()).isNotZero();
        assertThat(red.output())
                .contains("FilesTest.a_deployment_keeps_the_uploads")
                .contains("(AWS::EFS::FileSystem), because PerformanceMode changed")
                .contains("FilesTest.is_as_it_was_when_we_last_looked");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : Repository.files(from, ".json")) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static List<MarkdownBlock> blocks(String page, String language) {
        return MarkdownBlock.all(language).stream()
                .filter(block -> block.page().startsWith(page + ":"))
                .toList();
    }
}
