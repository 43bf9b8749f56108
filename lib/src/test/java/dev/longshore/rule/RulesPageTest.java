package dev.longshore.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md is what the rules say. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void page_is_up_to_date() throws IOException {
        String page = new RulesPage(YamlModels::read).markdown(Rules.all());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("docs/rules.md; mvn -pl lib test -Dtest=RulesPageTest -Dgolden.update=true writes it anew")
                .isEqualTo(page);
    }
}
