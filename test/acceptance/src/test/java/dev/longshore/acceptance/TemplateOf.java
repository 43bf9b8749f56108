package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/**
 * A template that a test looks into.
 *
 * @param root the whole template
 */
record TemplateOf(JsonNode root) {
    /** Synthesizes a stack with what a test puts into it. */
    static TemplateOf stack(Consumer<Stack> content) {
        App app = new App();
        Stack stack = new Stack(app, "Shop");
        content.accept(stack);
        return new TemplateOf(
                Json.of(app.synth().getStackByName(stack.getStackName()).getTemplate()));
    }

    /** Returns the resources of a type, by logical id. */
    List<Map.Entry<String, JsonNode>> all(String type) {
        return Json.fields(root.path("Resources")).stream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .toList();
    }

    /** Returns the logical id of the only resource of a type. */
    String id(String type) {
        return only(type).getKey();
    }

    /** Returns the properties of the only resource of a type. */
    JsonNode properties(String type) {
        return only(type).getValue().path("Properties");
    }

    /** Returns the logical ids that the only resource of a type depends on in so many words. */
    List<String> dependsOn(String type) {
        return Json.texts(only(type).getValue().path("DependsOn"));
    }

    private Map.Entry<String, JsonNode> only(String type) {
        List<Map.Entry<String, JsonNode>> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError("there are " + found.size() + " resources of type " + type + ", not one");
        }
        return found.get(0);
    }
}
