package dev.longshore.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON and YAML, and walks it. */
final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private Json() {}

    static JsonNode read(Path file) {
        return parse(Repository.read(file));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns what CDK gives into a tree. */
    static JsonNode of(Object value) {
        return JSON.valueToTree(value);
    }

    /** Reads a resource of the tests, JSON or YAML. */
    static JsonNode resource(String name) {
        try (InputStream in = Json.class.getResourceAsStream("/" + name)) {
            return YAML.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    static List<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        return new ArrayList<>(object.properties());
    }

    /** Visits every field below a node, however deep. */
    static void walk(JsonNode node, BiConsumer<String, JsonNode> field) {
        node.properties().forEach(entry -> field.accept(entry.getKey(), entry.getValue()));
        node.forEach(child -> walk(child, field));
    }
}
