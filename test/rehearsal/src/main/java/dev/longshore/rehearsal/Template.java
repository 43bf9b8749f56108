package dev.longshore.rehearsal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A CloudFormation template: the text as it was sent, and its tree. */
record Template(String body, JsonNode root) {
    static final Template EMPTY = new Template("{}", Json.object());

    static Template parse(String body) {
        Limits.checkSize(body);
        boolean json = body.stripLeading().startsWith("{");
        try {
            JsonNode root = json ? Json.MAPPER.readTree(body) : YamlTemplate.read(body);
            if (root == null || !root.isObject()) {
                throw CloudError.validation("Template format error: unsupported structure.");
            }
            refuseNulls(root, "");
            return new Template(body, root);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
            throw CloudError.validation(
                    "Template format error: " + (json ? "JSON" : "YAML") + " not well-formed." + where);
        }
    }

    JsonNode section(String name) {
        return root.path(name);
    }

    JsonNode resource(String logicalId) {
        return root.path("Resources").path(logicalId);
    }

    boolean has(String logicalId) {
        return root.path("Resources").has(logicalId);
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
