package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates a template for one stack: parameters, conditions, references and intrinsic functions. */
final class Evaluator {
    /** What a change set shows for a value that only the execution will know. */
    static final String UNKNOWN = "{{changeSet:KNOWN_AFTER_APPLY}}";

    final Account account;
    final Template template;
    final Set<String> imports = new LinkedHashSet<>();
    private final Stack stack;
    private final Map<String, Resource> resources;
    private final boolean preview;
    private final Map<String, JsonNode> parameters;
    private final Map<String, Boolean> conditions = new LinkedHashMap<>();

    Evaluator(
            Account account,
            Stack stack,
            Template template,
            Map<String, String> given,
            Map<String, Resource> resources,
            boolean preview) {
        this.account = account;
        this.stack = stack;
        this.template = template;
        this.resources = resources;
        this.preview = preview;
        this.parameters = Parameters.resolve(account, template, given);
    }

    /** The logical ids that the conditions let through, in the template's order. */
    List<String> active() {
        return template.resources().stream()
                .filter(id -> isActive(template.resource(id)))
                .toList();
    }

    boolean isActive(JsonNode entry) {
        return !entry.has("Condition") || condition(entry.path("Condition").asText());
    }

    Resource.Desired desired(String logicalId) {
        JsonNode definition = template.resource(logicalId);
        JsonNode properties = definition.has("Properties") ? evaluate(definition.path("Properties")) : null;
        return new Resource.Desired(definition, properties == null ? Json.object() : properties);
    }

    String text(JsonNode node) {
        JsonNode value = evaluate(node);
        return value == null ? "" : value.asText();
    }

    /** The value, or null for AWS::NoValue. */
    @Nullable
    JsonNode evaluate(JsonNode node) {
        if (node.isTextual()) {
            return DynamicReferences.resolve(account, node);
        }
        if (node.isArray()) {
            ArrayNode list = Json.array();
            for (JsonNode element : node) {
                JsonNode value = evaluate(element);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.size() == 1) {
            String name = node.fieldNames().next();
            JsonNode argument = node.path(name);
            if (name.equals("Ref")) {
                return reference(argument.asText());
            }
            if (name.equals("Fn::If")) {
                return evaluate(argument.path(condition(argument.path(0).asText()) ? 1 : 2));
            }
            if (name.startsWith("Fn::")) {
                return new Intrinsics(this).call(name, argument);
            }
        }
        ObjectNode object = Json.object();
        node.properties().forEach(entry -> {
            JsonNode value = evaluate(entry.getValue());
            if (value != null) {
                object.set(entry.getKey(), value);
            }
        });
        return object;
    }

    @Nullable
    JsonNode reference(String name) {
        JsonNode parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        Resource resource = resources.get(name);
        if (resource != null && resource.exists()) {
            return Json.text(resource.physicalId);
        }
        return switch (name) {
            case "AWS::Region" -> Json.text(account.region);
            case "AWS::AccountId" -> Json.text(account.id);
            case "AWS::Partition" -> Json.text("aws");
            case "AWS::URLSuffix" -> Json.text("amazonaws.com");
            case "AWS::StackName" -> Json.text(stack.name);
            case "AWS::StackId" -> Json.text(stack.id);
            case "AWS::NotificationARNs" -> Json.array();
            case "AWS::NoValue" -> null;
            default -> unknown(name);
        };
    }

    JsonNode attribute(String logicalId, String name) {
        Resource resource = resources.get(logicalId);
        return resource != null && resource.exists() ? Attributes.of(account, resource, name) : unknown(logicalId);
    }

    private JsonNode unknown(String name) {
        if (preview) {
            return Json.text(UNKNOWN);
        }
        throw CloudError.validation("Template format error: Unresolved resource dependencies [" + name
                + "] in the Resources block of the template");
    }

    boolean condition(String name) {
        Boolean known = conditions.get(name);
        if (known == null) {
            JsonNode written = template.section("Conditions").get(name);
            if (written == null) {
                throw CloudError.validation("Template format error: Unresolved condition dependency " + name
                        + " in the Conditions block of the template");
            }
            known = truth(written);
            conditions.put(name, known);
        }
        return known;
    }

    private boolean truth(JsonNode written) {
        String name =
                written.isObject() && written.size() == 1 ? written.fieldNames().next() : "";
        JsonNode argument = written.path(name);
        return switch (name) {
            case "Condition" -> condition(argument.asText());
            case "Fn::Equals" -> text(argument.path(0)).equals(text(argument.path(1)));
            case "Fn::Not" -> !truth(argument.path(0));
            case "Fn::And" -> argument.valueStream().allMatch(this::truth);
            case "Fn::Or" -> argument.valueStream().anyMatch(this::truth);
            default ->
                throw CloudError.validation(
                        "Template format error: Conditions can only be boolean operations on parameters and other conditions");
        };
    }
}
