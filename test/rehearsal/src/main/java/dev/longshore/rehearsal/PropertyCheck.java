package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges evaluated properties by the type database and refuses them in CloudFormation's words. */
final class PropertyCheck {
    private final ResourceType type;

    private PropertyCheck(ResourceType type) {
        this.type = type;
    }

    static void check(String logicalId, String typeName, ResourceType type, JsonNode properties) {
        if (typeName.equals("AWS::CDK::Metadata")) {
            return;
        }
        String problem;
        if (TypeDatabase.isOpen(typeName)) {
            problem = properties.has("ServiceToken") ? null : "#: required key [ServiceToken] not found";
        } else {
            for (String name : Json.names(properties)) {
                if (!type.properties().has(name)) {
                    throw CloudError.validation("Encountered unsupported property " + name);
                }
            }
            problem = new PropertyCheck(type).object(type.properties(), properties, "#");
        }
        if (problem != null) {
            throw CloudError.validation(
                    "Properties validation failed for resource " + logicalId + " with message:\n" + problem);
        }
    }

    private @Nullable String object(JsonNode declared, JsonNode given, String path) {
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            JsonNode property = declared.get(entry.getKey());
            if (property == null) {
                return path + ": extraneous key [" + entry.getKey() + "] is not permitted";
            }
            String problem = property(property, entry.getValue(), path + "/" + entry.getKey());
            if (problem != null) {
                return problem;
            }
        }
        for (Map.Entry<String, JsonNode> entry : declared.properties()) {
            if (entry.getValue().path("required").asBoolean() && !given.has(entry.getKey())) {
                return path + ": required key [" + entry.getKey() + "] not found";
            }
        }
        return null;
    }

    // A property that changed its type over time still takes what it took before.
    private @Nullable String property(JsonNode declared, JsonNode given, String path) {
        String problem = value(declared, given, path);
        for (JsonNode earlier : declared.path("previously")) {
            if (problem != null && value(earlier, given, path) == null) {
                return null;
            }
        }
        return problem;
    }

    private @Nullable String value(JsonNode expected, JsonNode given, String path) {
        return switch (expected.path("type").asText()) {
            case "string" -> given.isContainerNode() ? wrong("String", given, path) : allowed(expected, given, path);
            case "integer" ->
                given.asText().matches("-?\\d+") ? allowed(expected, given, path) : wrong("Integer", given, path);
            case "number" ->
                given.asText().matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?") ? null : wrong("Number", given, path);
            case "boolean" ->
                given.asText().toLowerCase(Locale.ROOT).matches("true|false") ? null : wrong("Boolean", given, path);
            case "array" -> list(expected.path("element"), given, path);
            case "map" -> map(expected.path("element"), given, path);
            case "tag" -> tag(given, path);
            case "ref" ->
                given.isObject()
                        ? object(type.definition(expected.path("ref").asText()), given, path)
                        : wrong("JSONObject", given, path);
            case "union" -> union(expected, given, path);
            default -> null;
        };
    }

    private @Nullable String list(JsonNode element, JsonNode given, String path) {
        if (!given.isArray()) {
            return wrong("JSONArray", given, path);
        }
        for (int i = 0; i < given.size(); i++) {
            String problem = value(element, given.get(i), path + "/" + i);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String map(JsonNode element, JsonNode given, String path) {
        if (!given.isObject()) {
            return wrong("JSONObject", given, path);
        }
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            String problem = value(element, entry.getValue(), path + "/" + entry.getKey());
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String tag(JsonNode given, String path) {
        if (!given.isObject()) {
            return wrong("JSONObject", given, path);
        }
        return given.has("Key") ? null : path + ": required key [Key] not found";
    }

    private @Nullable String union(JsonNode expected, JsonNode given, String path) {
        String first = null;
        for (JsonNode member : expected.path("types")) {
            String problem = value(member, given, path);
            if (problem == null) {
                return null;
            }
            first = first == null ? problem : first;
        }
        return first;
    }

    private static @Nullable String allowed(JsonNode expected, JsonNode given, String path) {
        JsonNode values = expected.path("allowedValues");
        if (values.isEmpty()) {
            return null;
        }
        for (JsonNode value : values) {
            if (value.asText().equals(given.asText())) {
                return null;
            }
        }
        return path + ": " + given.asText() + " is not a valid enum value";
    }

    private static String wrong(String expected, JsonNode given, String path) {
        String found = given.isArray()
                ? "JSONArray"
                : given.isObject()
                        ? "JSONObject"
                        : given.isBoolean() ? "Boolean" : given.isNumber() ? "Number" : "String";
        return path + ": expected type: " + expected + ", found: " + found;
    }
}
