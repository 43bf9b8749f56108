package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** A stack of an assembly: the folder and entry that describe it, the names it goes by, and where it is meant for. */
record StackEntry(Path folder, String artifact, JsonNode entry) {
    String displayName() {
        return entry.path("displayName").asText(artifact);
    }

    String stackName() {
        return entry.path("properties").path("stackName").asText(artifact);
    }

    Path template() {
        return folder.resolve(entry.path("properties").path("templateFile").asText());
    }

    boolean isProtected() {
        return entry.path("properties").path("terminationProtection").asBoolean();
    }

    /** The account it is meant for; the make-believe one when the app leaves that open. */
    String account() {
        return environment(2, "unknown-account", Account.ID);
    }

    /** The region it is meant for; the make-believe account's when the app leaves that open. */
    String region() {
        return environment(1, "unknown-region", Account.REGION);
    }

    List<String> dependencies() {
        return entry.path("dependencies").valueStream().map(JsonNode::asText).toList();
    }

    boolean isCalled(String name) {
        return List.of(artifact, displayName(), stackName()).contains(name);
    }

    // aws://ACCOUNT/REGION
    private String environment(int fromEnd, String unknown, String otherwise) {
        String[] parts = entry.path("environment").asText().split("/", -1);
        String found = parts.length < 2 ? unknown : parts[parts.length - fromEnd];
        return found.equals(unknown) ? otherwise : found;
    }
}
