package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What CloudFormation refuses about a template before it touches a resource. */
final class TemplateCheck {
    private static final List<String> SECTIONS = List.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Mappings",
            "Conditions",
            "Rules",
            "Transform",
            "Resources",
            "Outputs",
            "Hooks");
    private static final List<String> RESOURCE_KEYS = List.of(
            "Type",
            "Properties",
            "DependsOn",
            "Condition",
            "Metadata",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "UpdatePolicy",
            "CreationPolicy");

    private final Template template;
    private final TypeDatabase types;
    private final Set<String> known = new LinkedHashSet<>();

    private TemplateCheck(Template template, TypeDatabase types) {
        this.template = template;
        this.types = types;
        known.addAll(template.resources());
        known.addAll(Json.names(template.section("Parameters")));
    }

    static void check(Template template, TypeDatabase types) {
        new TemplateCheck(template, types).run();
    }

    private void run() {
        List<String> odd = without(Json.names(template.root()), SECTIONS);
        if (!odd.isEmpty()) {
            throw format("Invalid template property or properties " + odd);
        }
        transforms();
        if (template.resources().isEmpty()) {
            throw format("At least one Resources member must be defined.");
        }
        Limits.checkCounts(template);
        template.resources().forEach(this::resource);
        unrecognized();
        references("Resources");
        references("Outputs");
    }

    private void transforms() {
        JsonNode transform = template.section("Transform");
        String name = transform.isArray() ? transform.path(0).asText() : transform.asText();
        if (transform.size() > 1 || !(name.isEmpty() || name.equals("AWS::LanguageExtensions"))) {
            throw format("the transform " + transform + " is not rehearsed");
        }
    }

    private void resource(String logicalId) {
        JsonNode definition = template.resource(logicalId);
        if (!definition.path("Type").isTextual()) {
            throw format("[/Resources/" + logicalId + "] Every Resources object must contain a Type member.");
        }
        List<String> odd = without(Json.names(definition), RESOURCE_KEYS);
        if (!odd.isEmpty()) {
            throw CloudError.validation("Invalid template resource property '" + odd.get(0) + "'");
        }
        if (!logicalId.matches("[A-Za-z0-9]+")) {
            throw format("Resource name " + logicalId + " is non alphanumeric.");
        }
    }

    private void unrecognized() {
        Set<String> names = new LinkedHashSet<>();
        template.section("Resources")
                .forEach(resource -> names.add(resource.path("Type").asText()));
        names.removeIf(name -> types.find(name) != null);
        if (!names.isEmpty()) {
            throw format("Unrecognized resource types: " + names);
        }
    }

    private void references(String section) {
        Set<String> unresolved = new LinkedHashSet<>();
        template.section(section).forEach(entry -> unresolved.addAll(Reference.dependsOn(entry)));
        for (Reference reference : Reference.in(template.section(section))) {
            if (reference.attribute().isEmpty()) {
                unresolved.add(reference.name());
            } else {
                attribute(reference);
            }
        }
        unresolved.removeIf(name -> known.contains(name) || name.startsWith("AWS::"));
        if (!unresolved.isEmpty()) {
            throw format(
                    "Unresolved resource dependencies " + unresolved + " in the " + section + " block of the template");
        }
    }

    private void attribute(Reference reference) {
        if (!template.has(reference.name())) {
            throw CloudError.validation(
                    "Template error: instance of Fn::GetAtt references undefined resource " + reference.name());
        }
        String type = template.resource(reference.name()).path("Type").asText();
        boolean output = type.equals(NestedStacks.TYPE) && reference.attribute().startsWith(NestedStacks.OUTPUT);
        if (!TypeDatabase.isOpen(type) && !output && !types.get(type).hasAttribute(reference.attribute())) {
            throw CloudError.validation("Template error: resource " + reference.name()
                    + " does not support attribute type " + reference.attribute() + " in Fn::GetAtt");
        }
    }

    private static List<String> without(Collection<String> names, Collection<String> allowed) {
        return names.stream().filter(name -> !allowed.contains(name)).toList();
    }

    private static CloudError format(String message) {
        return CloudError.validation("Template format error: " + message);
    }
}
