package dev.longshore.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Every resource type of CloudFormation, cut from its own type database (types/cut.mjs makes it). A type is parsed when it is first met. */
final class TypeDatabase {
    private static final ResourceType OPEN = new ResourceType(Json.object());

    private final Map<String, String> lines;
    private final Map<String, ResourceType> parsed = new ConcurrentHashMap<>();

    private TypeDatabase(Map<String, String> lines) {
        this.lines = lines;
    }

    static TypeDatabase load() {
        return Holder.DATABASE;
    }

    /** The type, or null when neither the database nor CloudFormation's custom resources have it. */
    @Nullable
    ResourceType find(String name) {
        if (isOpen(name)) {
            return OPEN;
        }
        String line = lines.get(name);
        return line == null ? null : parsed.computeIfAbsent(name, key -> parse(line));
    }

    ResourceType get(String name) {
        ResourceType type = find(name);
        if (type == null) {
            throw CloudError.validation("Template format error: Unrecognized resource types: [" + name + "]");
        }
        return type;
    }

    Set<String> names() {
        return lines.keySet();
    }

    int size() {
        return lines.size();
    }

    /** Types whose properties only their own code knows. */
    static boolean isOpen(String name) {
        return name.startsWith("Custom::")
                || name.equals("AWS::CloudFormation::CustomResource")
                || name.equals("AWS::CDK::Metadata");
    }

    private static ResourceType parse(String line) {
        try {
            return new ResourceType(Json.MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("types.gz has a broken line", e);
        }
    }

    private static TypeDatabase read() {
        try (InputStream packed = TypeDatabase.class.getResourceAsStream("types.gz")) {
            if (packed == null) {
                throw new IllegalStateException("types.gz is missing from the longshore-rehearsal jar");
            }
            Map<String, String> lines = new HashMap<>();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    lines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return new TypeDatabase(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("types.gz cannot be read", e);
        }
    }

    private static final class Holder {
        static final TypeDatabase DATABASE = read();
    }
}
