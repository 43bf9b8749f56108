package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An image is written so that it can be found. */
final class TD103b extends ContainerRule {
    private static final int MAX_LENGTH = 255;
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern DIGEST = Pattern.compile("@sha256:[A-Fa-f0-9]{64}");

    TD103b() {
        super(
                "TD-103b",
                "an image has no blanks, at most " + MAX_LENGTH + " characters, and a digest of 64 hexadecimal digits",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "CannotPullContainerError: invalid reference format");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        // An empty one is TD-103.
        Value<String> image = container.image();
        String known = Value.known(image);
        String fault = image == null || known == null || known.isBlank() ? null : fault(known);
        if (image != null && fault != null) {
            report.wrong(
                    this,
                    "image",
                    image,
                    in(container) + "'image' must have " + fault + ", got " + image,
                    "write it like repository:tag or repository@sha256:…");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "containerDefinitions: [{name: app, image: %s, memory: 128}]\n",
                "\"nginx@sha256:12ab\"", "\"nginx@sha256:" + "0f".repeat(32) + "\"");
    }

    private static @Nullable String fault(String image) {
        int at = image.indexOf('@');
        String name = at < 0 ? image : image.substring(0, at);
        if (BLANK.matcher(image).find()) {
            return "no blanks";
        }
        if (name.length() > MAX_LENGTH) {
            return "at most " + MAX_LENGTH + " characters";
        }
        return at >= 0 && !DIGEST.matcher(image.substring(at)).matches() ? "a digest of sha256 with 64 digits" : null;
    }
}
