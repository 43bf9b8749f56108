package dev.longshore.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.sampleapps.BundledApps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of a sample has a picture of what the sample makes, drawn from its template. */
final class SamplePicturesTest {
    private static final String PAGES = "docs/samples/";
    private static final Pattern CAPTION = Pattern.compile("(?m)^Drawn from its template: .*$");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void synthesize() throws IOException, InterruptedException {
        ReadmeApp.run(folder, BundledApps.class.getName(), System.getProperty("java.class.path", ""));
    }

    static List<String> samples() throws IOException {
        try (var pages = Files.list(GeneratedDoc.path(PAGES))) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void picture_shows_what_the_sample_makes(String name) throws IOException {
        String page = PAGES + name + ".md";
        String picture = name + "-sample";
        JsonNode template = new ObjectMapper()
                .readTree(folder.resolve("cdk.out")
                        .resolve(name + ".template.json")
                        .toFile());
        PlantUml.require("docs/pictures/" + picture, PatternPicture.of(template));
        assertThat(GeneratedDoc.read(page))
                .contains("](../pictures/" + picture + ".svg)")
                .containsPattern(CAPTION);
        String caption = "Drawn from its template: " + ResourcePicture.count(template) + ".";
        GeneratedDoc.require(page, CAPTION.matcher(GeneratedDoc.read(page)).replaceFirst(caption));
    }
}
