package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/** What the CLI asks of ECS and of CloudWatch Logs to explain a failed deployment: the service, a task that stopped, its log. */
final class EcsApi {
    /** The last line of a container that the rehearsal let fail. */
    static final String LAST_WORDS = "The rehearsal let this container fail; its own last lines are here otherwise.";

    private final Account account;

    EcsApi(Account account) {
        this.account = account;
    }

    JsonNode services(JsonNode input) {
        ObjectNode answer = Json.object();
        ArrayNode found = answer.putArray("services");
        answer.putArray("failures");
        for (JsonNode name : input.path("services")) {
            named(name.asText()).forEach(service -> service(found.addObject(), service));
        }
        return answer;
    }

    /** A task of each service whose last deployment failed. */
    JsonNode stoppedTasks(JsonNode input) {
        ObjectNode answer = Json.object();
        ArrayNode arns = answer.putArray("taskArns");
        if (input.path("desiredStatus").asText().equals("STOPPED")) {
            named(input.path("serviceName").asText())
                    .filter(service -> service.tasksFailed)
                    .forEach(service -> arns.add(arn(input, taskId(service))));
        }
        return answer;
    }

    private String arn(JsonNode input, String task) {
        return account.arn("ecs", "task/" + last(input.path("cluster").asText("default")) + "/" + task);
    }

    // AWS takes the ARN or the last part of it.
    private static String last(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    JsonNode tasks(JsonNode input) {
        ObjectNode answer = Json.object();
        ArrayNode tasks = answer.putArray("tasks");
        for (JsonNode named : input.path("tasks")) {
            String id = last(named.asText());
            failed().filter(service -> taskId(service).equals(id))
                    .forEach(service -> tasks.addObject()
                            .put("taskArn", arn(input, id))
                            .put("lastStatus", "STOPPED")
                            .putArray("containers")
                            .addObject()
                            .put("name", culprit(service).path("Name").asText())
                            .put("exitCode", 1));
        }
        return answer;
    }

    JsonNode taskDefinition(String arn) {
        Resource task = account.alive("AWS::ECS::TaskDefinition", arn)
                .orElseThrow(() -> new CloudError(400, "ClientException", "Unable to describe task definition."));
        ObjectNode answer = Json.object();
        ArrayNode containers =
                answer.putObject("taskDefinition").put("taskDefinitionArn", arn).putArray("containerDefinitions");
        for (JsonNode container : task.properties().path("ContainerDefinitions")) {
            JsonNode log = container.path("LogConfiguration");
            containers
                    .addObject()
                    .put("name", container.path("Name").asText())
                    .putObject("logConfiguration")
                    .put("logDriver", log.path("LogDriver").asText())
                    .set("options", log.path("Options"));
        }
        return answer;
    }

    /** The last words of a container that failed, in its own log group. */
    JsonNode logs(JsonNode input) {
        String group = input.path("logGroupName").asText();
        ObjectNode answer = Json.object();
        ArrayNode events = answer.putArray("events");
        if (failed().anyMatch(service -> culprit(service)
                .at("/LogConfiguration/Options/awslogs-group")
                .asText()
                .equals(group))) {
            events.addObject()
                    .put("message", LAST_WORDS)
                    .put("timestamp", account.tick().toEpochMilli());
        }
        return answer;
    }

    private Stream<Resource> failed() {
        return account.alive("AWS::ECS::Service").filter(service -> service.tasksFailed);
    }

    private Stream<Resource> named(String nameOrArn) {
        return account.alive("AWS::ECS::Service")
                .filter(service ->
                        service.physicalId.equals(nameOrArn) || service.physicalId.endsWith("/" + nameOrArn));
    }

    /** The container that others wait for until it has ended well, or else the first one. */
    private JsonNode culprit(Resource service) {
        JsonNode containers = account.alive("AWS::ECS::TaskDefinition", service.text("TaskDefinition"))
                .map(task -> task.properties().path("ContainerDefinitions"))
                .orElse(Json.array());
        Optional<String> awaited = containers
                .valueStream()
                .flatMap(container -> container.path("DependsOn").valueStream())
                .filter(dependency -> dependency.path("Condition").asText().equals("SUCCESS"))
                .map(dependency -> dependency.path("ContainerName").asText())
                .findFirst();
        return containers
                .valueStream()
                .filter(container ->
                        awaited.isEmpty() || container.path("Name").asText().equals(awaited.get()))
                .findFirst()
                .orElse(Json.object());
    }

    private static String taskId(Resource service) {
        return Ids.hex(service.physicalId, 32);
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
}
