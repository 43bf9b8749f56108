package dev.longshore.check;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Reading;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A cloud assembly: the folder that {@code cdk synth} writes, with a folder in it for each stage. */
final class Assembly {
    private static final String TEMPLATE = ".template.json";
    private static final String NESTED = ".nested.template.json";
    private static final String STAGE = "assembly-";

    private Assembly() {}

    /**
     * Returns its templates, nested ones too, sorted by path.
     *
     * @throws InvalidInputException when there are none
     */
    static List<Path> templates(Path folder) {
        Place place = Place.file(folder.toString(), 0, 0);
        try {
            List<Path> templates = in(folder).sorted().toList();
            if (templates.isEmpty()) {
                throw new InvalidInputException(List.of(Reading.NOT_RECOGNISED.at(
                        place, "this folder holds no *" + TEMPLATE, "name a file, or the cdk.out that synth wrote")));
            }
            return templates;
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException(
                    List.of(Reading.UNREADABLE.at(place, "this folder can't be read", "check its permissions")));
        }
    }

    /** Returns whether a folder is a cloud assembly, or one of a stage inside it. */
    static boolean isPart(Path folder) {
        return Files.isRegularFile(folder.resolve("manifest.json"));
    }

    /** Returns whether that is the template of a nested stack. */
    static boolean isNested(Path template) {
        return name(template).endsWith(NESTED);
    }

    /** Returns the templates of the nested stacks that CDK listed beside a template, when it made it. */
    static List<Path> nested(Path template) {
        Path assets = template.resolveSibling(name(template).replace(TEMPLATE, ".assets.json"));
        List<Path> nested = new ArrayList<>();
        if (name(template).endsWith(TEMPLATE) && Files.isRegularFile(assets)) {
            for (String source : sources(assets)) {
                if (source.endsWith(NESTED)) {
                    nested.add(template.resolveSibling(source));
                }
            }
        }
        return nested;
    }

    private static List<String> sources(Path assets) {
        List<String> sources = new ArrayList<>();
        try {
            if (DocumentReader.read(assets).root() instanceof Node.Fields root
                    && root.get("files") instanceof Node.Fields files) {
                for (Node file : files.all().values()) {
                    if (file instanceof Node.Fields entry
                            && entry.get("source") instanceof Node.Fields source
                            && source.get("path") instanceof Node.Scalar path) {
                        sources.add(path.value().toString());
                    }
                }
            }
        } catch (InvalidInputException e) {
            sources.clear();
        }
        return sources;
    }

    private static Stream<Path> in(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.toList();
        }
        Stream<Path> found = children.stream().filter(path -> name(path).endsWith(TEMPLATE));
        for (Path child : children) {
            // Assets are the user's own files: a template among them is not part of the app.
            if (name(child).startsWith(STAGE) && Files.isDirectory(child)) {
                found = Stream.concat(found, in(child));
            }
        }
        return found;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
