package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.Upgrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each app as the previous release deployed it, and this version of the library over it. */
final class UpgradeTest {
    @TempDir
    private Path folder;

    static Set<String> apps() {
        return PreviousRelease.apps();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("apps")
    void a_new_version_takes_nothing_away(String app) throws IOException {
        Map<String, String> accepted = PreviousRelease.accepted(app);

        Upgrade upgrade = Rehearsal.upgrade(previous(app), Synthesis.WITHOUT_FLAGS.templateFile(app), app);

        Report.line("upgrade", app + ": " + summary(upgrade));
        assertThat(upgrade.losses())
                .as("Users who take the new version lose what is listed. If that is meant, previous/accepted.yaml "
                        + "says why; a line there that no longer happens goes")
                .containsExactlyInAnyOrderElementsOf(accepted.keySet());
        assertThat(accepted.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(upgrade.rollsBack()).isTrue();
    }

    @Test
    void no_app_of_the_previous_release_is_gone() {
        assertThat(Synthesis.WITHOUT_FLAGS.apps()).containsAll(apps());
    }

    @Test
    void a_file_system_that_is_replaced_would_be_seen() throws IOException {
        Path now = Files.writeString(
                folder.resolve("now.json"),
                PreviousRelease.template("shared-files")
                        .replace("\"PerformanceMode\":\"generalPurpose\"", "\"PerformanceMode\":\"maxIO\""));

        assertThat(Rehearsal.upgrade(previous("shared-files"), now, "shared-files")
                        .losses())
                .singleElement()
                .asString()
                .contains("(AWS::EFS::FileSystem), because PerformanceMode changed");
    }

    private Path previous(String app) throws IOException {
        return Files.writeString(folder.resolve("previous.json"), PreviousRelease.template(app));
    }

    private static String summary(Upgrade upgrade) {
        List<String> replaced = upgrade.forward().replaced().stream()
                .map(one -> one.logicalId())
                .toList();
        return upgrade.forward().changedNothing()
                ? "nothing changes"
                : upgrade.forward().events().size() + " events, replaces " + replaced;
    }
}
