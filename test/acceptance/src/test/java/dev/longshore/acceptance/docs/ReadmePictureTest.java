package dev.longshore.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's ten lines make is what its picture and its count say. */
final class ReadmePictureTest {
    private static final String PICTURE = "docs/pictures/web-service";

    @SuppressWarnings("NullAway.Init") // set in synthesize
    private static JsonNode template;

    @BeforeAll
    static void synthesize(@TempDir Path folder) throws IOException, InterruptedException {
        template = ReadmeApp.template(folder);
    }

    @Test
    void picture_shows_the_template_of_the_ten_lines() throws IOException {
        PlantUml.require(PICTURE, ResourcePicture.of(template));
    }

    @Test
    void readme_counts_the_resources_of_the_ten_lines() throws IOException {
        assertThat(GeneratedDoc.read("README.md")).contains(ResourcePicture.count(template));
    }
}
