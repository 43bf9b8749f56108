package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** An image named after a processor is likely to be for it. */
final class TD202 extends ContainerRule {
    TD202() {
        super(
                "TD-202",
                "an image whose name ends in a processor is for that of its task",
                "Follows from what images are: " + Sources.RUNTIME_PLATFORM,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "exec format error, or CannotPullContainerError: image Manifest does not contain descriptor matching platform");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<String> image = container.image();
        String known = Value.known(image);
        String ofTask = Architectures.of(task);
        String ofImage = known == null ? null : Architectures.namedBy(known);
        if (image != null && ofTask != null && ofImage != null && !ofImage.equals(ofTask)) {
            report.wrong(
                    this,
                    "image",
                    image,
                    in(container) + "'image' must be for the processor of the task, " + ofTask + ", got " + image
                            + ", which by its name is for " + ofImage,
                    "set 'runtimePlatform.cpuArchitecture' to " + ofImage + ", or take the image for " + ofTask);
        }
    }

    @Override
    public Examples examples() {
        String yaml =
                "runtimePlatform: {cpuArchitecture: ARM64}\ncontainerDefinitions:\n  - {name: app, image: \"%s\", memory: 128}\n";
        return Examples.of(
                yaml.replace("%s", "shop:1.4-amd64"),
                yaml.replace("%s", "shop:1.4-arm64"),
                yaml.replace("%s", "${Token[X.1]}"));
    }
}
