package dev.longshore.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a document: the way back from {@link DocumentReader}. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * Returns a document as JSON, in the order of its fields.
     *
     * @throws IllegalArgumentException when it holds something that only deployment resolves
     */
    public static String json(Node node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(plain(node)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns a document as maps, lists, strings, numbers and booleans.
     *
     * @throws IllegalArgumentException when it holds something that only deployment resolves
     */
    public static Object plain(Node node) {
        if (node instanceof Node.Fields object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.all().forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        }
        if (node instanceof Node.Elements list) {
            List<Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.value();
        }
        throw new IllegalArgumentException(
                node.place() + ": only deployment resolves it, so that it cannot be written");
    }
}
