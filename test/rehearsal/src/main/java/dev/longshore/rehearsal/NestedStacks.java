package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A stack that is a resource of another one: it lives, changes and dies with it. */
final class NestedStacks {
    static final String TYPE = "AWS::CloudFormation::Stack";
    static final String OUTPUT = "Outputs.";

    private NestedStacks() {}

    static void create(Account account, Resource resource) {
        String[] arn = resource.physicalId.split("/", -1);
        Stack child = new Stack(arn[1], resource.physicalId, account.tick());
        StackRequest request = request(account, resource);
        TemplateCheck.check(request.template(), account.types);
        account.stacks.put(child.name, child);
        child.template = request.template();
        child.parameters = request.parameters();
        new CreateOperation(account, child).run();
        if (!child.status.equals("CREATE_COMPLETE")) {
            throw embedded(child, "created", firstFailure(child));
        }
        publish(resource, child);
    }

    /** Updates the child; its clean-up waits for the parent's, so that a rollback of the parent finds everything. */
    static void update(Account account, Resource resource) {
        Stack child = account.get(resource.physicalId);
        StackRequest request = request(account, resource);
        TemplateCheck.check(request.template(), account.types);
        UpdateOperation operation = new UpdateOperation(account, child, request.template(), request.parameters());
        operation.runNested();
        if (!child.status.equals("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")) {
            throw embedded(child, "updated", firstFailure(child));
        }
        resource.nestedUpdate = operation;
        publish(resource, child);
    }

    /** Takes the child back to where it was before the parent's update. */
    static void restore(Account account, Resource resource) {
        UpdateOperation done = resource.nestedUpdate;
        resource.nestedUpdate = null;
        if (done != null) {
            done.undo();
            publish(resource, account.get(resource.physicalId));
        }
    }

    static void cleanUp(Resource resource) {
        UpdateOperation done = resource.nestedUpdate;
        resource.nestedUpdate = null;
        if (done != null) {
            done.cleanUp();
        }
    }

    static void delete(Account account, Resource resource) {
        Stack child = account.find(resource.physicalId);
        if (child == null || child.status.equals("DELETE_COMPLETE")) {
            return;
        }
        new DeleteOperation(account, child).run();
        if (!child.status.equals("DELETE_COMPLETE")) {
            throw embedded(child, "deleted", firstFailure(child));
        }
    }

    private static void publish(Resource resource, Stack child) {
        resource.attributes.keySet().removeIf(name -> name.startsWith(OUTPUT));
        child.outputs.forEach(output -> resource.attributes.put(OUTPUT + output.key(), output.value()));
    }

    private static StackRequest request(Account account, Resource resource) {
        String path = URI.create(resource.text("TemplateURL")).getPath().substring(1);
        byte[] uploaded = account.objects.get(path);
        if (uploaded == null) {
            throw CloudError.validation("S3 error: The specified key does not exist: " + path);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> given :
                resource.properties().path("Parameters").properties()) {
            JsonNode value = given.getValue();
            parameters.put(
                    given.getKey(),
                    value.isArray()
                            ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","))
                            : value.asText());
        }
        Template template = Template.parse(new String(uploaded, StandardCharsets.UTF_8));
        return new StackRequest(template, parameters, new LinkedHashMap<>(), false);
    }

    private static String firstFailure(Stack child) {
        return child.events.stream()
                .filter(event -> event.status().endsWith("_FAILED"))
                .findFirst()
                .map(event -> event.logicalId() + ": " + event.reason())
                .orElse(child.reason);
    }

    private static CloudError embedded(Stack child, String verb, String why) {
        return CloudError.validation("Embedded stack " + child.id + " was not successfully " + verb + ". Currently in "
                + child.status + " with reason: " + why);
    }
}
