package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeReportTest {
    private static final String TEMPLATE = """
            Resources:
              Files: {Type: AWS::EFS::FileSystem, Properties: {PerformanceMode: %s}}
              Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: %s}}
            """;

    @TempDir
    private Path folder;

    @Test
    void lostDataIsNamedAndFails() throws IOException {
        Captured run = rehearse(template("one", "generalPurpose", "a"), template("two", "maxIO", "a"));
        assertThat(run.out())
                .contains("updated  EFS::FileSystem")
                .contains("replaces AWS::EFS::FileSystem Files because of PerformanceMode: its data is lost")
                .contains("a failure on the way is rolled back");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("longshore: data is lost: Files (--accept-data-loss Files accepts that)");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsAcceptedIsFineAndThePageIsWritten() throws IOException {
        Path page = folder.resolve("upgrade.html");
        Captured run = rehearse(
                template("one", "generalPurpose", "a"),
                template("two", "maxIO", "a"),
                "--accept-data-loss",
                "Files",
                "--html",
                page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(page)).contains("<title>From ");
    }

    @Test
    void aHarmlessChangeIsFine() throws IOException {
        Captured run = rehearse(template("one", "maxIO", "a"), template("two", "maxIO", "b"));
        assertThat(run.out()).contains("updated  SNS::Topic").doesNotContain("lost");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anUpdateThatFailsFails() throws IOException {
        Captured run = rehearse(template("one", "maxIO", "a"), template("two", "maxIO", "[1]"));
        assertThat(run.out()).contains("failed: template is UPDATE_ROLLBACK_COMPLETE");
        assertThat(run.err()).isEqualToIgnoringNewLines("longshore: the update fails");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aVersionBeforeThatIsNotThereOrDoesNotDeployIsNoStart() throws IOException {
        Path next = template("two", "maxIO", "a");
        assertThat(rehearse(folder.resolve("ghost"), next).exitCode()).isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "Resources: {}");
        Captured run = rehearse(broken, next);
        assertThat(run.err()).contains("the previous version cannot be deployed: Template format error");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void thePageNeedsAPreviousVersion() {
        assertThat(Captured.run("rehearse", "--html", "x.html").err())
                .isEqualToIgnoringNewLines("longshore: --html and --accept-data-loss go with --from");
    }

    private static Captured rehearse(Path previous, Path next, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "rehearse";
        args[1] = "--from";
        args[2] = previous.toString();
        args[3] = next.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Captured.run(args);
    }

    private Path template(String name, String mode, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), TEMPLATE.formatted(mode, text));
    }
}
