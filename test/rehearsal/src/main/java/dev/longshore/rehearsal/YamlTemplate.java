package dev.longshore.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads YAML with CloudFormation's short forms: {@code !Ref A} is {@code Ref: A}, {@code !GetAtt A.B} is {@code Fn::GetAtt: [A, B]}. */
final class YamlTemplate {
    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final Set<String> FUNCTIONS = Set.of(
            "GetAtt",
            "Sub",
            "Join",
            "If",
            "Select",
            "Split",
            "ImportValue",
            "FindInMap",
            "GetAZs",
            "Base64",
            "Cidr",
            "And",
            "Or",
            "Not",
            "Equals",
            "Transform",
            "Length",
            "ToJsonString",
            "ForEach");

    private final YAMLParser parser;

    private YamlTemplate(YAMLParser parser) {
        this.parser = parser;
    }

    static @Nullable JsonNode read(String body) throws JsonProcessingException {
        try (YAMLParser parser = FACTORY.createParser(body)) {
            return parser.nextToken() == null ? null : new YamlTemplate(parser).value();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    private JsonNode value() throws IOException {
        String tag = parser.getTypeId();
        JsonNode plain = plain();
        if (tag == null) {
            return plain;
        }
        if (tag.equals("Ref") || tag.equals("Condition")) {
            return Json.object().set(tag, plain);
        }
        if (tag.equals("GetAtt") && plain.isTextual()) {
            String[] parts = plain.asText().split("\\.", 2);
            return Json.object().set("Fn::GetAtt", Json.array().add(parts[0]).add(parts.length > 1 ? parts[1] : ""));
        }
        return FUNCTIONS.contains(tag) ? Json.object().set("Fn::" + tag, plain) : plain;
    }

    private JsonNode plain() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            ObjectNode object = Json.object();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.set(name, value());
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode list = Json.array();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value());
            }
            return list;
        }
        return switch (token) {
            case VALUE_NULL -> Json.MAPPER.nullNode();
            case VALUE_TRUE, VALUE_FALSE -> Json.MAPPER.getNodeFactory().booleanNode(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> Json.MAPPER.getNodeFactory().numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> Json.MAPPER.getNodeFactory().numberNode(parser.getDecimalValue());
            default -> Json.text(parser.getText());
        };
    }
}
