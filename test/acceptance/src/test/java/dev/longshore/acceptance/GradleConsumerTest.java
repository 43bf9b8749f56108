package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the kit's page gets with Gradle and Kotlin. */
final class GradleConsumerTest {
    private static final String PAGE = "docs/test-kit.md";

    @TempDir
    private Path folder;

    @Test
    void the_kotlin_test_of_the_kits_page_is_green_until_a_file_system_would_be_replaced() throws IOException {
        Report.skipUnless(isOnPath("gradle"), "Gradle", "gradle is not on the PATH");
        String kotlin = MarkdownBlock.all("kotlin").stream()
                .filter(block -> block.page().startsWith(PAGE + ":"))
                .map(MarkdownBlock::text)
                .filter(text -> text.contains("class FilesTest"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(PAGE + " has no Kotlin test"));
        ConsumerProject project = ConsumerProject.in(folder, List.of());
        Path test = project.folder().resolve("src/test/kotlin/FilesTest.kt");
        Files.createDirectories(test.getParent());
        Files.writeString(test, kotlin);
        Files.writeString(project.folder().resolve("settings.gradle"), "rootProject.name = 'shop'\n");
        Files.writeString(project.folder().resolve("build.gradle"), script(project));

        ChildProcess first = gradle(project, "-Dlongshore.snapshots=update");
        assertThat(first.exitCode()).as(first.output()).isZero();
        ChildProcess green = gradle(project);
        assertThat(green.exitCode()).as(green.output()).isZero();
        assertThat(green.output()).contains("1 tests successful");

        Files.writeString(test, kotlin.replace("GENERAL_PURPOSE", "MAX_IO"));
        ChildProcess red = gradle(project);
        assertThat(red.exitCode()).as(red.output()).isNotZero();
        assertThat(red.output()).contains("(AWS::EFS::FileSystem), because PerformanceMode changed");
    }

    private static ChildProcess gradle(ConsumerProject project, String... more) {
        List<String> command = Stream.concat(Stream.of("gradle", "--no-daemon", "test"), Stream.of(more))
                .toList();
        return ChildProcess.run(project.folder(), Map.of(), command);
    }

    private static String script(ConsumerProject project) {
        return Repository.read(Path.of("src", "test", "consumer", "build.gradle"))
                .replace("@repository@", project.repository().toUri().toString())
                .replace(
                        "@fetched@",
                        ConsumerProject.repositoryOfThisBuild().toUri().toString())
                .replace("@longshore.version@", ConsumerProject.VERSION);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }
}
