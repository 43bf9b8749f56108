package dev.longshore.check;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.model.ImageAssets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The images in {@code Stack.assets.json}, which CDK writes beside a template. */
final class DockerAssets {
    private static final String TEMPLATE = ".template.json";

    private DockerAssets() {}

    /** Reads what belongs to a template; without such a file, or with one that can't be read, nothing is known. */
    static ImageAssets of(Path template) {
        String name = String.valueOf(template.getFileName());
        Path file = template.resolveSibling(name.replace(TEMPLATE, ".assets.json"));
        if (!name.endsWith(TEMPLATE) || !Files.isRegularFile(file)) {
            return ImageAssets.NONE;
        }
        try {
            return new ImageAssets(platforms(DocumentReader.read(file).root()));
        } catch (InvalidInputException e) {
            return ImageAssets.NONE;
        }
    }

    private static Map<String, String> platforms(Node root) {
        Map<String, String> platforms = new LinkedHashMap<>();
        for (Node image : values(field(root, "dockerImages"))) {
            if (field(field(image, "source"), "platform") instanceof Node.Scalar platform) {
                for (Node destination : values(field(image, "destinations"))) {
                    if (field(destination, "imageTag") instanceof Node.Scalar tag) {
                        platforms.put(tag.value().toString(), platform.value().toString());
                    }
                }
            }
        }
        return platforms;
    }

    private static @Nullable Node field(@Nullable Node node, String name) {
        return node instanceof Node.Fields fields ? fields.get(name) : null;
    }

    private static Iterable<Node> values(@Nullable Node node) {
        return node instanceof Node.Fields fields ? fields.all().values() : List.of();
    }
}
