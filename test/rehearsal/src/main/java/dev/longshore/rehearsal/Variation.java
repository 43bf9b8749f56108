package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A small, harmless change to a template: the update of a rehearsal. */
final class Variation {
    static final String VARIABLE = "LONGSHORE_REHEARSAL";

    private final ObjectNode template;
    private final String varied;
    private final String victim;

    private Variation(ObjectNode template, String varied, String victim) {
        this.template = template;
        this.varied = varied;
        this.victim = victim;
    }

    /** Adds an environment variable to the first task definition's first container, or else a tag to the first resource that has tags. */
    static Variation of(ObjectNode original, int number) {
        ObjectNode template = original.deepCopy();
        for (Map.Entry<String, JsonNode> entry : template.path("Resources").properties()) {
            if (is(entry.getValue(), "AWS::ECS::TaskDefinition")
                    && entry.getValue().at("/Properties/ContainerDefinitions/0") instanceof ObjectNode container
                    && (!container.has("Environment")
                            || container.path("Environment").isArray())) {
                container
                        .withArrayProperty("Environment")
                        .addObject()
                        .put("Name", VARIABLE)
                        .put("Value", Integer.toString(number));
                String service = firstServiceOf(template, entry.getKey()).orElse(entry.getKey());
                return new Variation(template, entry.getKey(), service);
            }
        }
        for (Map.Entry<String, JsonNode> entry : template.path("Resources").properties()) {
            ResourceType type =
                    TypeDatabase.load().find(entry.getValue().path("Type").asText());
            if (type != null
                    && !type.tagProperty().isEmpty()
                    && entry.getValue() instanceof ObjectNode resource
                    && tag(resource, type, number)) {
                return new Variation(template, entry.getKey(), entry.getKey());
            }
        }
        throw new IllegalArgumentException(
                "The template has no task definition and nothing that takes tags: it cannot be varied");
    }

    private static boolean tag(ObjectNode resource, ResourceType type, int number) {
        JsonNode tags = resource.withObjectProperty("Properties").path(type.tagProperty());
        if (!tags.isMissingNode() && !tags.isArray()) {
            return false;
        }
        ArrayNode list = resource.withObjectProperty("Properties").withArrayProperty(type.tagProperty());
        list.addObject().put("Key", VARIABLE).put("Value", Integer.toString(number));
        return true;
    }

    private static Optional<String> firstServiceOf(ObjectNode template, String taskDefinition) {
        return template.path("Resources").properties().stream()
                .filter(entry -> is(entry.getValue(), "AWS::ECS::Service"))
                .filter(entry -> Reference.in(entry.getValue().path("Properties")).stream()
                        .anyMatch(reference -> reference.name().equals(taskDefinition)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean is(JsonNode resource, String type) {
        return resource.path("Type").asText().equals(type);
    }

    String template() {
        return Json.write(template);
    }

    /** The resource that the change is written into. */
    String varied() {
        return varied;
    }

    /** The resource whose update fails in a failing update: the service that runs the task, or what is varied itself. */
    String victim() {
        return victim;
    }

    boolean victimIsService() {
        return is(template.path("Resources").path(victim), "AWS::ECS::Service");
    }
}
