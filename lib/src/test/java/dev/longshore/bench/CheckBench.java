package dev.longshore.bench;

import dev.longshore.check.FileCheck;
import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.rule.Rules;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long checking takes, as medians: one template of 500 resources, and 200 templates of 40 in one process. Run by
 * hand, after {@code mvn -Pfast -pl lib test-compile}:
 *
 * <pre>
 * mvn -q -pl lib dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
 * java -Xmx200m -cp lib/target/classes:lib/target/test-classes:$(cat lib/target/test-classpath.txt) dev.longshore.bench.CheckBench
 * </pre>
 *
 * <p>The goals: under 50 ms for the first once warm, and under 200 MB of heap, which {@code -Xmx200m} holds it to.
 * On a machine that does other things, too, look at the time of the processor.
 */
public final class CheckBench {
    private static final int LARGE = 500;
    private static final int MANY = 200;
    private static final int SMALL = 40;
    private static final int ROUNDS = 40;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CheckBench() {}

    /** Prints the medians. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("longshore-bench");
        try {
            Path large = Files.writeString(folder.resolve("large.json"), SyntheticTemplate.of(LARGE));
            Path yaml = Files.writeString(folder.resolve("large.yaml"), SyntheticTemplate.of(LARGE));
            List<Path> many = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                many.add(Files.writeString(folder.resolve("many" + i + ".json"), SyntheticTemplate.of(SMALL)));
            }
            print("one template of %d resources, %d kB, first".formatted(LARGE, Files.size(large) / 1000), 1, large);
            median(ROUNDS, () -> FileCheck.run(List.of(large, yaml)));
            print("the same, warm", ROUNDS, large);
            print("the same as YAML, warm", ROUNDS / 2, yaml);
            print("%d templates of %d resources, warm".formatted(MANY, SMALL), ROUNDS / 4, many.toArray(Path[]::new));
            shares(large);
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "heap in use at the end %d MB of at most %d MB%n",
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20);
        } finally {
            delete(folder);
        }
    }

    private static void print(String what, int rounds, Path... files) {
        double[] millis = new double[rounds];
        double[] processor = new double[rounds];
        int findings = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long processorStart = THREADS.getCurrentThreadCpuTime();
            findings = FileCheck.run(List.of(files)).findings().size();
            processor[i] = (THREADS.getCurrentThreadCpuTime() - processorStart) / NANOS_PER_MILLI;
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        System.out.printf(
                Locale.ROOT,
                "%-55s %8.1f ms, %8.1f ms of processor, %d findings%n",
                what,
                median(millis),
                median(processor),
                findings);
    }

    private static void shares(Path file) {
        double reading = median(ROUNDS, () -> DocumentReader.read(file));
        Document document = DocumentReader.read(file);
        double model = median(ROUNDS, () -> TemplateReader.read(document).ecs());
        Template template = TemplateReader.read(document);
        double judging = median(ROUNDS, () -> Rules.judge(template.ecs()));
        System.out.printf(
                Locale.ROOT,
                "of which parsing %.1f ms, model with intrinsics %.1f ms, %d rules with the model %.1f ms%n",
                reading,
                model,
                Rules.all().size(),
                judging);
    }

    private static double median(int rounds, Runnable work) {
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return median(millis);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
