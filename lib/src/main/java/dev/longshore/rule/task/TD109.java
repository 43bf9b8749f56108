package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A processor runs what is made for it. */
final class TD109 extends ContainerRule {
    TD109() {
        super(
                "TD-109",
                "an image is for the processor of its task",
                "Follows from what images are: " + Sources.RUNTIME_PLATFORM,
                Confidence.DERIVED,
                Consequence.NEVER_STABLE,
                "exec format error, or CannotPullContainerError: image Manifest does not contain descriptor matching platform");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<String> image = container.image();
        String known = Value.known(image);
        String ofTask = Architectures.of(task);
        String ofImage = known == null ? null : Architectures.certainlyOf(known);
        if (image != null && ofTask != null && ofImage != null && !ofImage.equals(ofTask)) {
            report.wrong(
                    this,
                    "image",
                    image,
                    in(container) + "'image' must be for the processor of the task, " + ofTask + ", got " + image
                            + ", which is for " + ofImage,
                    "set 'runtimePlatform.cpuArchitecture' to " + ofImage + ", or take the image for " + ofTask);
        }
    }

    @Override
    public Examples examples() {
        String yaml =
                "runtimePlatform: {cpuArchitecture: ARM64}\ncontainerDefinitions:\n  - {name: app, image: \"%s\", memory: 128}\n";
        return Examples.of(
                yaml.replace("%s", "amd64/nginx:1.27"),
                yaml.replace("%s", "arm64v8/nginx:1.27"),
                yaml.replace("%s", "${Token[X.1]}"));
    }
}
