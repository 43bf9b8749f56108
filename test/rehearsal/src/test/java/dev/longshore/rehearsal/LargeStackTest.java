package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Big apps; {@link Benchmark} measures them: the times of a busy machine prove nothing. */
class LargeStackTest {
    @TempDir
    private Path folder;

    @Test
    void four_hundred_and_eighty_resources() {
        RehearsedApp app = Rehearsal.of(LargeApps.services(folder));
        List<Outcome> life = app.life();
        assertThat(life.get(0).events()).hasSizeGreaterThan(3 * 480);
        assertThat(app.stack("App")).isEmpty();
    }

    @Test
    void forty_stacks_that_refer_to_each_other() {
        RehearsedApp app = Rehearsal.of(LargeApps.stacks(folder));
        Outcome created = app.deploy();
        assertThat(created.failure()).isEmpty();
        assertThat(created.stacks()).hasSize(40).containsValue("CREATE_COMPLETE");
        assertThat(app.destroy().stacks().keySet()).startsWith("Stack39").endsWith("Stack0");
    }
}
