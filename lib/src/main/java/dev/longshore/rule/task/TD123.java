package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ResourceRequirement;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A GPU is shared or it is not. */
final class TD123 extends DeviceRule {
    private static final String TYPE = "GPU";
    private static final String SHARED = "sharingStrategy: {nvidiaMps: {memory: 1024}}";

    TD123() {
        super(
                "TD-123",
                TYPE,
                "a GPU has a value or a sharingStrategy, the same for all containers, and no sharing on EXTERNAL",
                Sources.RESOURCE_REQUIREMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the resource requirement is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report) {
        // On Fargate there is none, says TD-061.
        if (task.isFargate()) {
            return;
        }
        boolean unshared = !device.has("sharingStrategy");
        if (!unshared && device.given("value") != null) {
            wrong(container, device, "both", "leave out 'value' to share the GPU", "value", report);
        } else if (unshared && !device.has("value")) {
            wrong(container, device, "neither", "set 'value' to a number of GPUs", "value", report);
        } else if (device.isShared() && task.requires("EXTERNAL")) {
            wrong(container, device, "sharing on EXTERNAL", "set 'value' instead", "sharingStrategy", report);
        } else if (device.isShared() && task.containers().stream().anyMatch(TD123::takesWhole)) {
            wrong(
                    container,
                    device,
                    "sharing beside a container with 'value'",
                    "let all containers of the task share, or none",
                    "sharingStrategy",
                    report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.container("resourceRequirements: [{type: GPU, value: 1, " + SHARED + "}]"),
                Yaml.container("resourceRequirements: [{type: GPU, " + SHARED + "}]"),
                Yaml.container("resourceRequirements: [{type: GPU, value: " + Yaml.TOKEN + ", " + SHARED + "}]"));
    }

    private void wrong(
            Container container, ResourceRequirement device, String got, String fix, String option, Report report) {
        report.wrong(
                this,
                device.placeOf(option),
                "resourceRequirements." + option,
                null,
                in(container) + "a GPU must have a 'value' or a 'sharingStrategy', the same in all containers, got "
                        + got,
                fix);
    }

    private static boolean takesWhole(Container container) {
        return container.resourceRequirements().stream()
                .anyMatch(device -> TYPE.equals(Value.known(device.type())) && device.given("value") != null);
    }
}
