package dev.longshore.test;

import static dev.longshore.test.LongshoreAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

@LongshoreTest
class SnapshotTest {
    @TempDir
    Path folder;

    @StackUnderTest
    static Stack shop(App app) {
        return new ShopStack(app, "shop");
    }

    @BeforeEach
    void keep_snapshots_apart() {
        System.setProperty(Snapshot.FOLDER, folder.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(Snapshot.FOLDER);
        System.clearProperty(Snapshot.UPDATE);
    }

    @Test
    void a_snapshot_that_is_not_there_is_no_silent_pass(SynthesizedStack shop) {
        assertThatThrownBy(() -> assertThat(shop).matchesOutline())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dlongshore.snapshots=update");
        assertThat(folder.resolve("SnapshotTest")).doesNotExist();
    }

    @Test
    void an_outline_shows_what_people_look_at(SynthesizedStack shop) throws IOException {
        update(shop);

        String outline = Files.readString(folder.resolve("SnapshotTest/shop.outline.txt"));
        assertThat(outline)
                .contains("ApiLBPublicListener5142AAA5 AWS::ElasticLoadBalancingV2::Listener\n    Port: 80\n")
                .contains("    CapacityProviderStrategy: [{CapacityProvider FARGATE_SPOT, Weight 1}]\n")
                .contains("    MinCapacity: 2\n    MaxCapacity: 6\n");
        assertThat(shop).matchesOutline().matchesTemplate();
    }

    @Test
    void a_difference_is_shown_by_its_lines(SynthesizedStack shop) throws IOException {
        update(shop);
        Path file = folder.resolve("SnapshotTest/shop.outline.txt");
        Files.writeString(file, Files.readString(file).replace("MinCapacity: 2", "MinCapacity: 1"));

        assertThatThrownBy(() -> assertThat(shop).matchesOutline())
                .hasMessageContaining("-    MinCapacity: 1\n+    MinCapacity: 2\n");
    }

    @Test
    void hashes_of_assets_and_accounts_are_left_out() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(NormalTemplate.of("{\"S3Key\": \"" + hash + ".zip\", \"Account\": \"123456789012\"}"))
                .isEqualTo("{\"S3Key\": \"ASSET-HASH.zip\", \"Account\": \"ACCOUNT\"}\n");
    }

    private static void update(SynthesizedStack shop) {
        System.setProperty(Snapshot.UPDATE, "update");
        assertThat(shop).matchesOutline().matchesTemplate();
        System.clearProperty(Snapshot.UPDATE);
    }
}
