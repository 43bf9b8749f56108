package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** Amazon ECS: what a task definition may say. */
final class TaskDefinitionRule implements ServiceRule {
    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A Fargate task definition uses network mode awsvpc.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html"),
                new Behaviour(
                        "A Fargate task definition has one of the published CPU and memory pairs.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html"),
                new Behaviour(
                        "A task definition has a container, and an essential one.",
                        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html"));
    }

    @Override
    public void create(Account account, Resource resource) {
        if (!resource.is("AWS::ECS::TaskDefinition")) {
            return;
        }
        JsonNode task = resource.properties();
        if (task.path("RequiresCompatibilities")
                .valueStream()
                .anyMatch(name -> name.asText().equals("FARGATE"))) {
            if (!task.path("NetworkMode").asText().equals("awsvpc")) {
                throw CloudError.ecs("Fargate only supports network mode ‘awsvpc’.");
            }
            if (!pair(
                    units(task.path("Cpu").asText()), units(task.path("Memory").asText()))) {
                throw CloudError.ecs("No Fargate configuration exists for given values: "
                        + task.path("Cpu").asText() + " CPU, "
                        + task.path("Memory").asText() + " memory.");
            }
        }
        JsonNode containers = task.path("ContainerDefinitions");
        if (containers.isEmpty()) {
            throw CloudError.ecs("Container list cannot be empty.");
        }
        if (containers
                .valueStream()
                .noneMatch(container -> container.path("Essential").asBoolean(true))) {
            throw CloudError.ecs("At least one container must be marked essential.");
        }
    }

    // "1 vCPU" and "2 GB" are how the console writes 1024 and 2048.
    private static int units(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*(vcpu|gb)$", "");
        try {
            return plain.length() == text.strip().length()
                    ? Integer.parseInt(plain)
                    : (int) (Double.parseDouble(plain) * 1024);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static boolean pair(int cpu, int memory) {
        return switch (cpu) {
            case 256 -> memory == 512 || memory == 1024 || memory == 2048;
            case 512 -> steps(memory, 1024, 4096, 1024);
            case 1024 -> steps(memory, 2048, 8192, 1024);
            case 2048 -> steps(memory, 4096, 16384, 1024);
            case 4096 -> steps(memory, 8192, 30720, 1024);
            case 8192 -> steps(memory, 16384, 61440, 4096);
            case 16384 -> steps(memory, 32768, 122880, 8192);
            case 32768 -> memory == 61440 || memory == 122880 || memory == 249856;
            default -> false;
        };
    }

    private static boolean steps(int memory, int from, int to, int step) {
        return memory >= from && memory <= to && memory % step == 0;
    }
}
