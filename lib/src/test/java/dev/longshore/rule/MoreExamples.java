package dev.longshore.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Further examples of a rule, read from the files of {@code more}: by rule, what it finds and what it passes. A text
 * without line breaks stands for an object, its braces left out.
 *
 * @param rule the rule
 * @param found what it finds something in
 * @param passed what it says nothing of, as close to the edge as can be
 */
record MoreExamples(Rule rule, List<String> found, List<String> passed) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Returns all of them, by file and in the order of each. */
    static List<MoreExamples> all() {
        List<MoreExamples> all = new ArrayList<>();
        for (Path file : files()) {
            read(file)
                    .forEach((id, examples) -> all.add(new MoreExamples(
                            rule(id),
                            whole(examples.getOrDefault("found", List.of())),
                            whole(examples.getOrDefault("passed", List.of())))));
        }
        return all;
    }

    private static List<String> whole(List<String> texts) {
        return texts.stream()
                .map(text -> text.strip().contains("\n") ? text : "{" + text.strip() + "}")
                .toList();
    }

    private static Rule rule(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no rule " + id));
    }

    private static Map<String, Map<String, List<String>>> read(Path file) {
        try {
            return YAML.readValue(file.toFile(), new TypeReference<Map<String, Map<String, List<String>>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> files() {
        URL folder = Objects.requireNonNull(MoreExamples.class.getResource("more"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
