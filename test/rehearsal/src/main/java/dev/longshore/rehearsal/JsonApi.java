package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The APIs that take an X-Amz-Target and JSON: the parameter store, and what the CLI reads to explain a failed deployment. */
final class JsonApi {
    private final Account account;

    JsonApi(Account account) {
        this.account = account;
    }

    Reply answer(Call call) {
        JsonNode input = input(call.body());
        String operation = call.target().substring(call.target().lastIndexOf('.') + 1);
        return Reply.json(
                200,
                switch (operation) {
                    case "GetParameter" ->
                        Json.object()
                                .set("Parameter", parameter(input.path("Name").asText()));
                    case "GetParameters" -> parameters(input);
                    case "LookupEvents" -> Json.object().set("Events", Json.array());
                    case "ListTasks" -> Json.object().set("taskArns", Json.array());
                    case "DescribeTasks" -> Json.object().set("tasks", Json.array());
                    case "DescribeServices" -> services(input);
                    case "DescribeTaskDefinition" ->
                        taskDefinition(input.path("taskDefinition").asText());
                    default ->
                        throw new CloudError(
                                400, "UnknownOperationException", "The rehearsal does not know " + call.target());
                });
    }

    static Reply error(CloudError error) {
        return Reply.json(
                error.status(), Json.object().put("__type", error.code()).put("message", error.text()));
    }

    private static JsonNode input(byte[] body) {
        try {
            return body.length == 0 ? Json.object() : Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("the request is not JSON", e);
        }
    }

    private ObjectNode parameter(String name) {
        return Json.object()
                .put("Name", name)
                .put("Type", "String")
                .put("Value", account.parameter(name))
                .put("Version", 1)
                .put("ARN", account.arn("ssm", "parameter" + name));
    }

    private ObjectNode parameters(JsonNode input) {
        ObjectNode answer = Json.object();
        ArrayNode found = answer.putArray("Parameters");
        ArrayNode missing = answer.putArray("InvalidParameters");
        for (JsonNode name : input.path("Names")) {
            try {
                found.add(parameter(name.asText()));
            } catch (CloudError unknown) {
                missing.add(name.asText());
            }
        }
        return answer;
    }

    private ObjectNode services(JsonNode input) {
        ObjectNode answer = Json.object();
        ArrayNode found = answer.putArray("services");
        answer.putArray("failures");
        for (JsonNode name : input.path("services")) {
            account.alive("AWS::ECS::Service")
                    .filter(service -> service.physicalId.equals(name.asText())
                            || service.physicalId.endsWith("/" + name.asText()))
                    .forEach(service -> service(found.addObject(), service));
        }
        return answer;
    }

    private static void service(ObjectNode answer, Resource service) {
        int count = service.properties().path("DesiredCount").asInt(1);
        answer.put("serviceArn", service.physicalId)
                .put("serviceName", service.physicalId.substring(service.physicalId.lastIndexOf('/') + 1))
                .put("status", "ACTIVE")
                .put("desiredCount", count)
                .put("runningCount", count)
                .put("pendingCount", 0)
                .put("taskDefinition", service.text("TaskDefinition"));
        answer.putArray("events");
        answer.putArray("deployments").addObject().put("status", "PRIMARY").put("rolloutState", "COMPLETED");
    }

    private JsonNode taskDefinition(String arn) {
        Resource task = account.alive("AWS::ECS::TaskDefinition", arn)
                .orElseThrow(() -> new CloudError(400, "ClientException", "Unable to describe task definition."));
        ObjectNode answer = Json.object();
        ArrayNode containers =
                answer.putObject("taskDefinition").put("taskDefinitionArn", arn).putArray("containerDefinitions");
        task.properties()
                .path("ContainerDefinitions")
                .forEach(container -> containers
                        .addObject()
                        .put("name", container.path("Name").asText()));
        return answer;
    }
}
