package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One physical resource, made or being made for a logical id of a stack. An empty physical id means that it never came to life. */
final class Resource {
    /** What a template asks of a resource: its definition as written, and its properties evaluated. */
    record Desired(JsonNode definition, JsonNode properties) {}

    final String stack;
    final String logicalId;
    final String type;
    Desired desired;
    String physicalId = "";
    String status = "";
    String reason = "";
    Instant time = Instant.EPOCH;

    /** Attribute values that the physical id fixes, such as a load balancer's DNS name. */
    final Map<String, String> attributes = new LinkedHashMap<>();

    /** How many instances of an Auto Scaling group are marked as protected from scale-in. */
    int protectedInstances;

    /** How many tasks of a service run. */
    int running;

    /** Whether the last deployment of a service failed, on the way to a rollback. */
    boolean tasksFailed;

    /** An update of a nested stack that waits for its parent's. */
    @Nullable
    UpdateOperation nestedUpdate;

    /** What an update that is under way found. */
    JsonNode previous = Json.object();

    /** What a service was asked for when it was last steady. */
    @Nullable
    JsonNode steady;

    Resource(String stack, String logicalId, Desired desired) {
        this.stack = stack;
        this.logicalId = logicalId;
        this.type = desired.definition().path("Type").asText();
        this.desired = desired;
    }

    /** The same resource as a change set sees it when one attribute is known only after the change. */
    Resource unknowing(String attribute) {
        Resource view = new Resource(stack, logicalId, desired);
        view.physicalId = physicalId;
        view.attributes.putAll(attributes);
        view.attributes.put(attribute, Evaluator.UNKNOWN);
        return view;
    }

    JsonNode properties() {
        return desired.properties();
    }

    JsonNode definition() {
        return desired.definition();
    }

    String text(String property) {
        return properties().path(property).asText();
    }

    boolean is(String typeName) {
        return type.equals(typeName);
    }

    boolean exists() {
        return !physicalId.isEmpty();
    }

    /** Whether its creation failed, so that the next update has to make it anew. */
    boolean neverStood() {
        return !exists() || status.equals("CREATE_FAILED");
    }

    /** The name that the template gave it: FileSystemName of a FileSystem, say, or plain Name. Empty when CloudFormation made one up. */
    String givenName() {
        String kind = type.substring(type.lastIndexOf(':') + 1);
        return Json.names(properties()).stream()
                .filter(key -> key.endsWith("Name") && kind.endsWith(key.substring(0, key.length() - "Name".length())))
                .map(this::text)
                .findFirst()
                .orElse("");
    }

    String constructPath() {
        return definition().path("Metadata").path("aws:cdk:path").asText();
    }

    /** What becomes of it when its stack goes. A database leaves a snapshot unless the template says otherwise. */
    String deletionPolicy() {
        boolean database = is("AWS::RDS::DBCluster")
                || (is("AWS::RDS::DBInstance") && !properties().has("DBClusterIdentifier"));
        return definition().path("DeletionPolicy").asText(database ? "Snapshot" : "Delete");
    }

    /** The same while the operation that made it is undone. */
    String deletionPolicyWhenNew() {
        return deletionPolicy().equals("RetainExceptOnCreate") ? "Delete" : deletionPolicy();
    }

    String updateReplacePolicy() {
        return definition().path("UpdateReplacePolicy").asText("Delete");
    }

    ResourceView view() {
        return new ResourceView(logicalId, type, physicalId, constructPath(), status, time, Json.write(properties()));
    }
}
