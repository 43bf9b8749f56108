package dev.longshore.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.longshore.acceptance.DocumentedJava;
import dev.longshore.acceptance.MarkdownBlock;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.constructs.Construct;

/** Each page of a pattern has a picture of what its first example makes, drawn from the template. */
final class PatternPicturesTest {
    private static final String PAGES = "docs/patterns/";
    private static final String STACK = "Example";
    private static final Pattern CAPTION = Pattern.compile("(?m)^Drawn from the template of the example: .*$");

    @TempDir
    private Path folder;

    static List<MarkdownBlock> firstExamples() {
        Map<String, MarkdownBlock> first = new LinkedHashMap<>();
        for (MarkdownBlock block : MarkdownBlock.all("java")) {
            String page = block.page().replaceFirst(":.*", "");
            if (page.startsWith(PAGES)) {
                first.putIfAbsent(page, block);
            }
        }
        return List.copyOf(first.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstExamples")
    void picture_shows_what_the_first_example_makes(MarkdownBlock block) throws Exception {
        String page = block.page().replaceFirst(":.*", "");
        String name = page.substring(PAGES.length()).replace(".md", "");
        if (name.equals("web-service")) {
            // That of the README, which ReadmePictureTest draws with every resource.
            assertThat(GeneratedDoc.read(page)).contains("](../pictures/web-service.svg)");
            return;
        }
        String picture = name + "-resources";
        JsonNode template = template(DocumentedJava.of(block));
        PlantUml.require("docs/pictures/" + picture, PatternPicture.of(template));
        assertThat(GeneratedDoc.read(page))
                .contains("](../pictures/" + picture + ".svg)")
                .containsPattern(CAPTION);
        String caption = "Drawn from the template of the example: " + ResourcePicture.count(template) + ".";
        GeneratedDoc.require(page, CAPTION.matcher(GeneratedDoc.read(page)).replaceFirst(caption));
    }

    private JsonNode template(DocumentedJava example) throws IOException, ReflectiveOperationException {
        assertThat(example.compileTo(folder)).isEmpty();
        App app = new App(AppProps.builder()
                .outdir(folder.resolve("cdk.out").toString())
                .analyticsReporting(false)
                .treeMetadata(false)
                .context(Map.of("aws:cdk:enable-path-metadata", true))
                .build());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Constructor<?> constructor =
                    loader.loadClass(example.className()).getDeclaredConstructor(Construct.class, String.class);
            constructor.setAccessible(true);
            constructor.newInstance(app, STACK);
            app.synth();
        }
        return new ObjectMapper()
                .readTree(folder.resolve("cdk.out")
                        .resolve(STACK + ".template.json")
                        .toFile());
    }
}
