package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    private static final String APP = """
            'Files': {'Type': 'AWS::EFS::FileSystem', 'Properties': {'PerformanceMode': '%s'}},
            'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Ref': 'Files'}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void it_says_what_is_replaced_what_is_lost_and_whether_a_failure_leads_back() {
        Upgrade upgrade = Rehearsal.upgrade(app("one", "generalPurpose"), app("two", "maxIO"));
        assertThat(upgrade.dataLost()).containsExactly("Files");
        assertThat(upgrade.rollsBack()).isTrue();
        assertThat(upgrade.back().stacks()).containsEntry("App", "UPDATE_ROLLBACK_COMPLETE");
        assertThat(upgrade.text())
                .contains("replaces AWS::EFS::FileSystem Files because of PerformanceMode: its data is lost")
                .endsWith("a failure on the way is rolled back\n");
    }

    @Test
    void nothing_changes() {
        Upgrade upgrade = Rehearsal.upgrade(app("one", "maxIO"), app("two", "maxIO"));
        assertThat(upgrade.text()).isEqualTo("nothing changes\n");
        assertThat(upgrade.rollsBack()).isTrue();
    }

    @Test
    void two_templates_are_enough() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), Bench.template(APP.formatted("generalPurpose")));
        Path two = Files.writeString(folder.resolve("two.json"), Bench.template(APP.formatted("maxIO")));
        assertThat(Rehearsal.upgrade(one, two, "Shop").forward().stacks()).containsEntry("Shop", "UPDATE_COMPLETE");
    }

    @Test
    void a_version_before_that_does_not_deploy_is_no_start() {
        Path broken = Apps.write(folder.resolve("one"), "'Thing': {'Type': 'AWS::Nowhere::Thing'}");
        assertThatExceptionOfType(RehearsalFailure.class)
                .isThrownBy(() -> Rehearsal.upgrade(broken, app("two", "maxIO")))
                .withMessageContaining("the previous version cannot be deployed");
    }

    @Test
    void only_the_stack_that_is_asked_for_and_what_it_needs_is_deployed() {
        Path assembly = Apps.stack(folder, "Base", Bench.template("'A': {'Type': 'AWS::SNS::Topic'}"), "");
        Apps.stack(assembly, "Shop", Bench.template("'A': {'Type': 'AWS::SNS::Topic'}"), "'Base'");
        Apps.stack(assembly, "Other", Bench.template("'A': {'Type': 'AWS::SNS::Topic'}"), "");
        assertThat(Rehearsal.of(assembly, "Shop").deploy().stacks().keySet()).containsExactly("Base", "Shop");
    }

    @Test
    void the_page_needs_nothing_else_and_escapes_what_it_shows() {
        Outcome outcome = Rehearsal.upgrade(app("one", "generalPurpose"), app("two", "maxIO"))
                .forward();
        String page = outcome.html("Shop <v2>");
        assertThat(page)
                .contains("<h1>Shop &lt;v2&gt;</h1>")
                .contains("<tr class=\"replaced\"><th scope=\"row\">Files <small>EFS::FileSystem</small>")
                .contains("<tr class=\"updated\"><th scope=\"row\">Topic ")
                .contains("<tr class=\"data-lost\"><th scope=\"row\">Files ")
                .contains("its data is lost")
                .doesNotContain("{{")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<script");
    }

    @Test
    void the_page_is_good_news_only_where_no_data_is_lost() {
        Path one = app("one", "generalPurpose");
        assertThat(Rehearsal.upgrade(one, app("two", "maxIO")).forward().html("Shop"))
                .contains("<p class=\"verdict bad\">Deploy succeeds and loses data, about");
        assertThat(Rehearsal.upgrade(one, one).forward().html("Shop"))
                .contains("<p class=\"verdict good\">Deploy succeeds, about");
        assertThat(Rehearsal.upgrade(one, app("two", "maxIO")).forward().html("Shop", List.of("Files")))
                .contains("<p class=\"verdict good\">Deploy succeeds and loses data that was given up, about");
    }

    @Test
    void its_axis_has_round_times() {
        assertThat(TimelineScale.of(Duration.ofSeconds(250)).labels())
                .contains("left:0.00%\">0:00<", "left:24.00%\">1:00<", ">4:00<")
                .doesNotContain("5:00");
        assertThat(TimelineScale.of(Duration.ofHours(9)).labels()).contains(">1:30:00<", ">9:00:00<");
        assertThat(TimelineScale.of(Duration.ZERO).labels()).isEqualTo("<span style=\"left:0.00%\">0:00</span>");
    }

    @Test
    void what_users_lose_is_a_sentence_each() {
        String names = """
                'Orders': {'Type': 'AWS::ECS::Cluster', 'Properties': {'ClusterName': 'orders'}},
                'Kept': {'Type': 'AWS::EFS::FileSystem', 'UpdateReplacePolicy': 'Retain', 'DeletionPolicy': 'Retain', 'Properties': {'PerformanceMode': '%s'}},
                'Unnamed': {'Type': 'AWS::ECS::Cluster'}
                """;
        Path before = Apps.write(folder.resolve("before"), names.formatted("generalPurpose"));
        Path after = Apps.write(
                folder.resolve("after"),
                names.formatted("maxIO").replace("'orders'", "'shop'").replace("Unnamed", "Other"));
        assertThat(Rehearsal.upgrade(before, after).losses())
                .containsExactlyInAnyOrder(
                        "replaces Orders (AWS::ECS::Cluster), because ClusterName changed: its name orders would be gone",
                        "replaces Kept (AWS::EFS::FileSystem), because PerformanceMode changed: the old one stays, and the"
                                + " stack no longer uses its data");
        assertThat(Rehearsal.upgrade(before, before).losses()).isEmpty();
    }

    private Path app(String name, String mode) {
        return Apps.write(folder.resolve(name), APP.formatted(mode));
    }
}
