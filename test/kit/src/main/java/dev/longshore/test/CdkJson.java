package dev.longshore.test;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The context that the CDK CLI would give to the app. */
final class CdkJson {
    private static final String PATH_METADATA = "aws:cdk:enable-path-metadata";
    private static final String NO_TRACES = "aws:cdk:disable-creation-stack-traces";

    private CdkJson() {}

    static Map<String, Object> contextFor(Class<?> test) {
        LongshoreTest options = test.getAnnotation(LongshoreTest.class);
        Map<String, Object> context = new LinkedHashMap<>();
        // The CLI sets it as well; findings and assertions name constructs by it.
        context.put(PATH_METADATA, true);
        // Of Java they show Node's frames.
        context.put(NO_TRACES, true);
        String name = options == null ? LongshoreTest.CDK_JSON : options.cdkJson();
        Path file = name.isEmpty() ? null : find(name);
        if (file != null) {
            context.putAll(read(file));
        }
        return context;
    }

    private static @Nullable Path find(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            folder = folder.getParent();
        }
        if (name.equals(LongshoreTest.CDK_JSON)) {
            return null;
        }
        throw new ExtensionConfigurationException("'cdkJson' names " + name + ", and neither "
                + Path.of("").toAbsolutePath() + " nor a folder above it has such a file");
    }

    private static Map<String, Object> read(Path file) {
        Map<String, Object> context = new LinkedHashMap<>();
        if (DocumentReader.read(file).root() instanceof Node.Fields root
                && root.get("context") instanceof Node.Fields entries) {
            entries.all().forEach((key, node) -> context.put(key, plain(node)));
        }
        return context;
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Fields object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.all().forEach((key, value) -> map.put(key, plain(value)));
            return map;
        }
        if (node instanceof Node.Elements list) {
            List<Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(plain(element)));
            return elements;
        }
        return node instanceof Node.Scalar scalar ? scalar.value() : node.toString();
    }
}
