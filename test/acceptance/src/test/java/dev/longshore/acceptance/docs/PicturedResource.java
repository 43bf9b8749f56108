package dev.longshore.acceptance.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource of a template.
 *
 * @param id its logical id
 * @param type its type, such as {@code AWS::ECS::Service}
 * @param path the ids of the constructs around it, from the stack down
 * @param properties its properties
 * @param dependsOn what its DependsOn names
 */
record PicturedResource(String id, String type, List<String> path, JsonNode properties, List<String> dependsOn) {
    static PicturedResource of(String id, JsonNode resource) {
        String path = resource.at("/Metadata/aws:cdk:path").asText();
        List<String> dependsOn = new ArrayList<>();
        resource.path("DependsOn").forEach(other -> dependsOn.add(other.asText()));
        return new PicturedResource(
                id, resource.path("Type").asText(), List.of(path.split("/")), resource.path("Properties"), dependsOn);
    }

    /** Returns the logical ids that its properties refer to. */
    Set<String> references() {
        Set<String> found = new LinkedHashSet<>();
        collect(properties, found);
        return found;
    }

    /** Returns a property as text: empty where there is none. */
    String text(String pointer) {
        return properties.at(pointer).asText();
    }

    /** Returns the only logical id that a property refers to. */
    String reference(String pointer) {
        Set<String> found = new LinkedHashSet<>();
        collect(properties.at(pointer), found);
        return found.iterator().next();
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.has("Ref")) {
            found.add(node.path("Ref").asText());
        } else if (node.has("Fn::GetAtt")) {
            found.add(node.path("Fn::GetAtt").path(0).asText());
        } else {
            node.forEach(child -> collect(child, found));
        }
    }
}
