package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.EcsModel;
import dev.longshore.model.ImageAssets;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** A processor runs what is made for it. */
final class TD109 extends Rule {
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
    public void judge(EcsModel model, Report report) {
        for (TaskDefinition task : model.taskDefinitions()) {
            task.containers().forEach(container -> judge(task, container, model.images(), report));
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

    private void judge(TaskDefinition task, Container container, ImageAssets images, Report report) {
        Value<String> image = container.image();
        String ofTask = Architectures.of(task);
        String ofImage = image == null ? null : architecture(image, images);
        if (image != null && ofTask != null && ofImage != null && !ofImage.equals(ofTask)) {
            report.wrong(
                    this,
                    "image",
                    image,
                    ContainerRule.in(container) + "'image' must be for the processor of the task, " + ofTask + ", got "
                            + image + ", which is for " + ofImage,
                    "set 'runtimePlatform.cpuArchitecture' to " + ofImage + ", or take the image for " + ofTask);
        }
    }

    private static @Nullable String architecture(Value<String> image, ImageAssets images) {
        String platform = images.platformOf(image.text());
        if (platform != null) {
            return Architectures.ofPlatform(platform);
        }
        String known = image.orNull();
        return known == null ? null : Architectures.certainlyOf(known);
    }
}
