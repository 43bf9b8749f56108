package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A container runs an image. */
final class TD103 extends ContainerRule {
    TD103() {
        super(
                "TD-103",
                "the image of a container is not empty",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Container.image should not be null or empty.");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        Value<String> image = container.image();
        if (image == null || image.is(String::isBlank)) {
            report.wrong(
                    this,
                    container.placeOf("image"),
                    "image",
                    image == null ? null : image.text(),
                    in(container) + "'image' must not be empty, got nothing",
                    "set it to an image, such as public.ecr.aws/nginx/nginx:1.27");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("containerDefinitions: [{name: app, image: %s, memory: 128}]\n", "\"\"", "nginx");
    }
}
