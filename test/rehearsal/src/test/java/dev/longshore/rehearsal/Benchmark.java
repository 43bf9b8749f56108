package dev.longshore.rehearsal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the biggest apps cost in a JVM that has rehearsed nothing yet. Run by name only; docs/rehearsal.md has the command. */
class Benchmark {
    private static final PrintStream OUT = System.out;

    @TempDir
    private Path folder;

    @Test
    void print() {
        Path services = LargeApps.services(folder.resolve("services"));
        Path stacks = LargeApps.stacks(folder.resolve("stacks"));
        measure(
                "480 resources, whole life, cold JVM",
                () -> Rehearsal.of(services).life());
        measure("480 resources, whole life, again", () -> Rehearsal.of(services).life());
        measure("40 stacks that import from each other", () -> {
            RehearsedApp app = Rehearsal.of(stacks);
            app.deploy();
            app.destroy();
        });
    }

    private static void measure(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        OUT.printf(Locale.ROOT, "[benchmark] %-38s %5.2f s, heap %d MB%n", what, seconds, bytes >> 20);
    }
}
