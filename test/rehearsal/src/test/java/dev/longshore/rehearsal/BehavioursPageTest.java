package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/rehearsal.md lists what is modelled, out of the rules themselves: {@code -Dgolden.update=true} rewrites it. */
class BehavioursPageTest {
    private static final Path PAGE = Path.of("../../docs/rehearsal.md");
    private static final String BEGIN = "<!-- behaviours: written by BehavioursPageTest -->\n";
    private static final String END = "<!-- end of behaviours -->\n";

    @Test
    void the_page_lists_what_is_modelled() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String rewritten = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, rewritten);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(rewritten);
    }

    @Test
    void each_has_a_source() {
        assertThat(ServiceRules.behaviours())
                .extracting(Behaviour::source)
                .allMatch(source -> source.startsWith("https://docs.aws.amazon.com/")
                        || source.matches("[\\w-]+/[\\w-]+#\\d+(, [\\w-]+/[\\w-]+#\\d+)*"));
    }

    private static String table() {
        return ServiceRules.behaviours().stream()
                .map(one -> "| " + one.sentence() + " | " + source(one.source()) + " |\n")
                .collect(Collectors.joining("", "| what is modelled | source |\n|---|---|\n", ""));
    }

    private static String source(String source) {
        return source.startsWith("https://")
                ? "[" + source.substring(source.lastIndexOf('/') + 1).replace(".html", "") + "](" + source + ")"
                : source;
    }
}
