package dev.longshore.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A CloudFormation template: the text as it was sent, and its tree. */
record Template(String body, JsonNode root) {
    static final Template EMPTY = new Template("{}", Json.object());

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?m)[:\\-]\\s+!(Ref|GetAtt|Sub|Join|If|Select|Split|ImportValue)\\b");

    static Template parse(String body) {
        boolean json = body.stripLeading().startsWith("{");
        // Jackson drops YAML tags without a word, which would deploy something else than was written.
        if (!json && SHORT_FORM.matcher(body).find()) {
            throw CloudError.validation(
                    "Template format error: YAML short forms (!Ref, !Sub) are not rehearsed: send the long form");
        }
        try {
            JsonNode root = (json ? Json.MAPPER : YAML).readTree(body);
            if (root == null || !root.isObject()) {
                throw CloudError.validation("Template format error: unsupported structure.");
            }
            refuseNulls(root, "");
            return new Template(body, root);
        } catch (JsonProcessingException e) {
            throw CloudError.validation((json
                            ? "Template format error: JSON not well-formed. "
                            : "Template format error: YAML not well-formed. ")
                    + e.getOriginalMessage());
        }
    }

    JsonNode section(String name) {
        return root.path(name);
    }

    JsonNode resource(String logicalId) {
        return root.path("Resources").path(logicalId);
    }

    List<String> resources() {
        return Json.names(root.path("Resources"));
    }

    private static void refuseNulls(JsonNode node, String path) {
        if (node.isNull()) {
            throw CloudError.validation("[" + path + "] 'null' values are not allowed in templates");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            refuseNulls(entry.getValue(), path + "/" + entry.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseNulls(node.get(i), path + "/" + i);
            }
        }
    }
}
