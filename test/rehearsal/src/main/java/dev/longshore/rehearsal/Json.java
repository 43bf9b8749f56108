package dev.longshore.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The few things the engine does with JSON trees. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode list = array();
        values.forEach(list::add);
        return list;
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The keys whose values differ, in alphabetical order. */
    static SortedSet<String> changedKeys(JsonNode before, JsonNode after) {
        SortedSet<String> changed = new TreeSet<>();
        changed.addAll(names(before));
        changed.addAll(names(after));
        changed.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return changed;
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree always has a text", e);
        }
    }
}
