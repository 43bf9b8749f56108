package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a repository of its own, with a Maven and a Java that only say that they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is a shell script")
class LauncherTest {
    @TempDir
    private Path folder;

    private LauncherRepository repository;

    @BeforeEach
    void makeRepository() throws IOException {
        repository = new LauncherRepository(folder);
    }

    @Test
    void buildsOnceAndThenStartsWithoutMaven() throws Exception {
        assertThat(repository.run("check", "a.json").err()).contains("longshore: building what changed ... 1 s");
        Captured second = repository.run("check", "a.json");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("dev.longshore.cli.Main check a.json");
        assertThat(repository.builds()).isEqualTo(1);
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        repository.run("check");
        Path source = repository.source();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        repository.run("check");
        assertThat(repository.builds()).isEqualTo(2);
    }

    @Test
    void aSourceThatWasTakenAwayIsNoticed() throws Exception {
        Path other = Files.writeString(repository.source().resolveSibling("Other.java"), "");
        repository.run("check");
        Files.delete(other);
        repository.run("check");
        assertThat(repository.builds()).isEqualTo(2);
    }

    @Test
    void whatTheFirstCheckLoadsIsKeptForTheNext() throws Exception {
        repository.withJarTool();
        repository.run("rehearse", "--help");
        assertThat(repository.lastStart()).contains("lib/target/launcher.jar").doesNotContain("Archive");
        repository.run("check", "a.json");
        assertThat(repository.lastStart()).contains("-XX:ArchiveClassesAtExit=");
        repository.run("rehearse", "--help");
        assertThat(repository.lastStart())
                .contains("cli/target/longshore.jsa", "-XX:SharedArchiveFile=")
                .doesNotContain("classes");
    }

    @Test
    void whatIsKeptIsMadeAnewAfterABuild() throws Exception {
        repository.withJarTool();
        repository.run("check");
        Files.setLastModifiedTime(
                repository.source(), FileTime.from(Instant.now().plusSeconds(1)));
        repository.run("check");
        assertThat(repository.lastStart()).contains("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void withoutTheJarToolItStartsFromTheFolders() throws Exception {
        repository.run("check");
        repository.run("check");
        assertThat(repository.lastStart()).contains("lib/target/classes").doesNotContain("Archive");
    }

    @Test
    void aFailedBuildShowsItsLog() throws Exception {
        repository.breakMaven();
        Captured run = repository.run("check");
        assertThat(run.err()).contains("the build failed, see ", "Main.java:3: error: ';' expected");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void theExitCodeIsTheCommandLines() throws Exception {
        assertThat(repository.run("exit", "1").exitCode()).isEqualTo(1);
    }

    @Test
    void anOldJavaIsRefusedInOneLine() throws Exception {
        repository.java("11.0.20");
        Captured run = repository.run("check");
        assertThat(run.err())
                .startsWith("longshore: Java 11 (")
                .contains("install a JDK 17 or newer")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aRuntimeWithoutCompilerCannotBuild() throws Exception {
        repository.withoutCompiler();
        Captured run = repository.run("check");
        assertThat(run.err()).contains("is a Java runtime without a compiler").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        repository.javaHome(folder.resolve("nowhere"));
        Captured run = repository.run("check");
        assertThat(run.err())
                .startsWith("longshore: JAVA_HOME is ")
                .contains("nowhere")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void withoutNodeItSaysSo() throws Exception {
        Captured run = repository.runWithoutNode("check");
        assertThat(run.err())
                .startsWith("longshore: no node found: install Node.js 22")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
