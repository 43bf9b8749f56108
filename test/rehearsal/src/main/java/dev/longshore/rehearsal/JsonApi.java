package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The APIs that take an X-Amz-Target and JSON: the parameter store, and what the CLI reads to explain a failed deployment. */
final class JsonApi {
    private final Account account;
    private final EcsApi ecs;

    JsonApi(Account account) {
        this.account = account;
        this.ecs = new EcsApi(account);
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
                    case "ListTasks" -> ecs.stoppedTasks(input);
                    case "DescribeTasks" -> ecs.tasks(input);
                    case "DescribeServices" -> ecs.services(input);
                    case "DescribeTaskDefinition" ->
                        ecs.taskDefinition(input.path("taskDefinition").asText());
                    case "FilterLogEvents" -> ecs.logs(input);
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
}
