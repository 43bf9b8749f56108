package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The resource types that the rehearsal knows: a cut of CloudFormation's own type database (types/cut.mjs makes it). */
final class TypeDatabase {
    private static final JsonNode ANY_PROPERTY = Json.object().put("open", true);

    private final Map<String, ResourceType> types = new TreeMap<>();
    private final ResourceType open = new ResourceType(ANY_PROPERTY, Json.object());

    private TypeDatabase(JsonNode database) {
        JsonNode definitions = database.path("definitions");
        database.path("types")
                .properties()
                .forEach(entry -> types.put(entry.getKey(), new ResourceType(entry.getValue(), definitions)));
    }

    static TypeDatabase load() {
        return Holder.DATABASE;
    }

    /** The type, or null when neither the database nor CloudFormation's custom resources have it. */
    @Nullable
    ResourceType find(String name) {
        return isOpen(name) ? open : types.get(name);
    }

    ResourceType get(String name) {
        ResourceType type = find(name);
        if (type == null) {
            throw CloudError.validation("Template format error: Unrecognized resource types: [" + name
                    + "] (not among the " + types.size() + " types that the rehearsal knows)");
        }
        return type;
    }

    int size() {
        return types.size();
    }

    /** Types whose properties only their own code knows. */
    static boolean isOpen(String name) {
        return name.startsWith("Custom::")
                || name.equals("AWS::CloudFormation::CustomResource")
                || name.equals("AWS::CDK::Metadata");
    }

    private static TypeDatabase read() {
        try (InputStream packed = TypeDatabase.class.getResourceAsStream("types.json.gz")) {
            if (packed == null) {
                throw new IllegalStateException("types.json.gz is missing from the longshore-rehearsal jar");
            }
            return new TypeDatabase(Json.MAPPER.readTree(new GZIPInputStream(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException("types.json.gz cannot be read", e);
        }
    }

    private static final class Holder {
        static final TypeDatabase DATABASE = read();
    }
}
