package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.RehearsalReport;
import dev.longshore.rehearsal.RehearsalStep;
import dev.longshore.rehearsal.StackEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalProgressTest {
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final StringWriter out = new StringWriter();
    private final PrintWriter writer = new PrintWriter(out, true);
    private final RehearsalProgress progress = new RehearsalProgress(new Console(writer, writer, false));

    @Test
    void whatCameToBeIsARowAndTheStatesBetweenAreNot() {
        progress.started("deploy");
        happened("CloudFormation::Stack", "CREATE_IN_PROGRESS", 0);
        happened("ECS::Service", "CREATE_IN_PROGRESS", 100);
        happened("ECS::Service", "CREATE_COMPLETE", 1500);
        assertThat(rows()).singleElement().asString().matches(" +1\\.50 s +created +ECS::Service +Api/Service");
    }

    @Test
    void afterAFailureAnUpdateIsARestoration() {
        progress.started("failing update");
        happened("ECS::TaskDefinition", "UPDATE_COMPLETE", 10);
        happened("ECS::Service", "UPDATE_FAILED", 20);
        happened("CloudFormation::Stack", "UPDATE_ROLLBACK_IN_PROGRESS", 30);
        happened("ECS::Service", "UPDATE_COMPLETE", 40);
        assertThat(String.join("\n", rows()))
                .containsSubsequence(
                        "updated  ECS::TaskDefinition", "failed   ECS::Service", "because", "restored ECS::Service");
    }

    @Test
    void destroyCountsWhatGoesAndNamesWhatIsKept() {
        progress.started("destroy");
        happened("ECS::Service", "DELETE_COMPLETE", 10);
        happened("Logs::LogGroup", "DELETE_SKIPPED", 20);
        progress.finished(new RehearsalStep("destroy", 1, "kept on purpose"));
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0)).contains("kept     Logs::LogGroup");
        assertThat(rows().get(1)).isEqualTo("  deleted 1 resource");
    }

    @Test
    void theLastLineSaysWhatARehearsalIsNot() {
        progress.end(new RehearsalReport("shop", List.of(), List.of(), List.of("one image was not built")));
        assertThat(out.toString().strip()).endsWith(LocalCloud.CLAIM);
        assertThat(out.toString()).contains("nothing", "note: one image was not built", "Rehearsed: shop was created");
    }

    @Test
    void theSummarySaysHowLongADeploymentTakes(@TempDir Path folder) throws IOException {
        Path assembly = Files.createDirectory(folder.resolve("cdk.out"));
        Files.writeString(assembly.resolve("shop.template.json"), """
                {"Resources": {
                  "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
                    "ContainerDefinitions": [{"Name": "app", "Image": "app", "Memory": 128}]}},
                  "Web": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Task"}}}}}
                """);
        SynthesizedApp app = new SynthesizedApp(folder, List.of("shop"));
        progress.rollouts(app.rollouts("shop"));
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "a deployment on AWS",
                        "  Web: at most 120 s = launch 60 + stop 30 + 30 s to look on;"
                                + " with the times of CDK's own patterns 120 s");
        assertThat(app.rollouts("Stage/other")).isEmpty();
    }

    private void happened(String type, String status, int millis) {
        String reason = status.endsWith("FAILED") ? "because" : "";
        progress.happened(new StackEvent(
                "shop",
                "Id",
                "AWS::" + type,
                "id",
                "shop/Api/Service/Resource",
                status,
                reason,
                START.plusMillis(millis)));
    }

    private List<String> rows() {
        return out.toString().lines().skip(2).toList();
    }
}
