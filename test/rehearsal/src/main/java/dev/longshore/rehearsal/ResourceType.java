package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One resource type as CloudFormation's type database describes it. */
final class ResourceType {
    private final JsonNode entry;

    ResourceType(JsonNode entry) {
        this.entry = entry;
    }

    JsonNode properties() {
        return entry.path("properties");
    }

    JsonNode definition(String id) {
        return entry.path("definitions").path(id);
    }

    /** The property that holds tags as a list of Key and Value, or an empty text. */
    String tagProperty() {
        return entry.path("tags").asText();
    }

    /** The names whose values make up what Ref answers. */
    List<String> identifier() {
        List<String> names = new ArrayList<>();
        entry.path("identifier").forEach(name -> names.add(name.asText()));
        return names;
    }

    boolean holdsData() {
        return entry.path("holdsData").asBoolean();
    }

    /** Whether two of them may answer Ref with the same text. */
    boolean repeats() {
        return entry.path("repeats").asBoolean();
    }

    boolean hasAttribute(String name) {
        return entry.path("attributes").has(name) || properties().has(name);
    }

    boolean isListAttribute(String name) {
        return "array".equals(entry.path("attributes").path(name).path("type").asText());
    }

    /** Whether going from one set of properties to another needs a new physical resource. */
    boolean replaces(JsonNode before, JsonNode after) {
        return Json.changedKeys(before, after).stream().anyMatch(key -> replaces(key, before, after));
    }

    boolean replaces(String property, JsonNode before, JsonNode after) {
        return replaces(properties().path(property), before.path(property), after.path(property));
    }

    private boolean replaces(JsonNode declared, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return false;
        }
        if ("yes".equals(declared.path("replaces").asText())) {
            return true;
        }
        JsonNode nested = definition(declared.path("ref").asText());
        return before.isObject()
                && after.isObject()
                && Json.changedKeys(before, after).stream()
                        .anyMatch(key -> replaces(nested.path(key), before.path(key), after.path(key)));
    }
}
