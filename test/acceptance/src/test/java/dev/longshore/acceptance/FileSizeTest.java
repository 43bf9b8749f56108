package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FileSizeTest {
    private static final int MOST_LINES = 400;
    private static final int MEDIAN_BELOW = 90;

    @Test
    void no_java_file_has_more_than_400_lines() {
        Map<String, Long> tooLong = new LinkedHashMap<>();
        lengths().forEach((file, lines) -> {
            if (lines > MOST_LINES) {
                tooLong.put(file, lines);
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void half_of_the_java_files_have_less_than_90_lines() {
        List<Long> sorted = lengths().values().stream().sorted().toList();
        long median = sorted.get(sorted.size() / 2);
        Report.line(
                "file size",
                sorted.size() + " Java files, median " + median + " lines, longest " + sorted.get(sorted.size() - 1));
        assertThat(median).isLessThan(MEDIAN_BELOW);
    }

    private static Map<String, Long> lengths() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (Path file : Repository.files(Repository.root(), ".java")) {
            lengths.put(Repository.name(file), Repository.read(file).lines().count());
        }
        return lengths;
    }
}
