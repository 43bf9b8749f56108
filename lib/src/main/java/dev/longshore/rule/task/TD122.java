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

/** Neuron devices are given as a whole. */
final class TD122 extends DeviceRule {
    private static final String TYPE = "NeuronDevice";
    private static final String ALL = "ALL";
    private static final String MANAGED_INSTANCES = "MANAGED_INSTANCES";

    TD122() {
        super(
                "TD-122",
                TYPE,
                "a NeuronDevice is asked for with value ALL, by one container, on Managed Instances",
                Sources.RESOURCE_REQUIREMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the resource requirement is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, ResourceRequirement device, Report report) {
        Value<String> value = device.value();
        if (value != null && value.is(text -> !text.equals(ALL))) {
            report.wrong(
                    this,
                    "resourceRequirements.value",
                    value,
                    in(container) + "'resourceRequirements.value' must be " + ALL + " for a NeuronDevice, got " + value,
                    "set it to " + ALL);
        } else if (task.requiresCompatibilities().isComplete()
                && !task.requiresCompatibilities().isEmpty()
                && !task.requires(MANAGED_INSTANCES)) {
            wrongType(
                    container,
                    device,
                    " must ask for a NeuronDevice only on Managed Instances",
                    "set 'requiresCompatibilities' to " + MANAGED_INSTANCES,
                    report);
        } else if (task.containers().stream()
                .filter(TD122::asks)
                .findFirst()
                .filter(first -> !first.place().equals(container.place()))
                .isPresent()) {
            wrongType(
                    container,
                    device,
                    " must ask for a NeuronDevice in one container of a task",
                    "leave it to the first container",
                    report);
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("resourceRequirements: [{type: NeuronDevice, value: %s}]"), "1", "ALL");
    }

    private void wrongType(Container container, ResourceRequirement device, String must, String fix, Report report) {
        report.wrong(
                this,
                device.placeOf("type"),
                "resourceRequirements.type",
                TYPE,
                in(container) + "'resourceRequirements'" + must + ", got " + TYPE,
                fix);
    }

    private static boolean asks(Container container) {
        return container.resourceRequirements().stream().anyMatch(device -> TYPE.equals(Value.known(device.type())));
    }
}
