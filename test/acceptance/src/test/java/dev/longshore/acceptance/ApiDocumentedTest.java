package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApiDocumentedTest {
    @Test
    void every_public_type_and_member_has_a_doc_comment() {
        List<String> undocumented = new ArrayList<>();
        for (String module : Repository.PUBLISHED) {
            Path sources = Repository.root().resolve(module).resolve(Path.of("src", "main", "java"));
            List<Path> files = Repository.files(sources, ".java");
            assertThat(files).as("the sources of %s", module).isNotEmpty();
            undocumented.addAll(Undocumented.in(files));
        }
        assertThat(undocumented).isEmpty();
    }
}
