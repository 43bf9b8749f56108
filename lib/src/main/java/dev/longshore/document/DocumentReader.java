package dev.longshore.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON and YAML into nodes that know their line and column.
 *
 * <p>JSON is read as people paste it: what can be read in one way only is mended, and noted. YAML is read with the short
 * forms of CloudFormation's intrinsics, such as {@code !Ref}, which become the long ones.
 */
public final class DocumentReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final JsonFactory YAML = new YAMLFactory();

    private DocumentReader() {}

    /**
     * Reads a file: YAML or JSON by its name, else by how it begins.
     *
     * @throws InvalidInputException when it can't be read
     */
    public static Document read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads a text: YAML or JSON by the name of its file, else by how it begins.
     *
     * @throws InvalidInputException when it can't be read
     */
    public static Document read(Source source) {
        Place start = Place.file(source.fileName(), 1, 1);
        if (source.text().length() > Source.MAX_SIZE) {
            throw Source.refused(Source.tooLarge(start));
        }
        List<Finding> notes = new ArrayList<>();
        Source plain = source;
        if (source.text().startsWith(BYTE_ORDER_MARK)) {
            notes.add(Reading.BYTE_ORDER_MARK.at(start, "left out the byte-order mark", ""));
            plain = new Source(source.text().substring(1), source.fileName());
        }
        return plain.isYaml() ? yaml(plain, notes) : json(plain, notes);
    }

    private static Document json(Source source, List<Finding> notes) {
        Lines lines = new Lines(source.text(), source.fileName());
        JsonMender mender = new JsonMender(source.text(), lines);
        String mended = mender.mend();
        notes.addAll(mender.notes());
        // Jackson does not count the line breaks inside strings, so lines come from the offset.
        TreeBuilder.Places places =
                parser -> lines.place((int) parser.currentTokenLocation().getCharOffset());
        return tree(JSON, new Source(mended, source.fileName()), places, notes);
    }

    private static Document yaml(Source source, List<Finding> notes) {
        TreeBuilder.Places places = parser -> Place.file(
                source.fileName(),
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
        return tree(YAML, source, places, notes);
    }

    private static Document tree(JsonFactory factory, Source source, TreeBuilder.Places places, List<Finding> notes) {
        try (JsonParser parser = factory.createParser(source.text())) {
            return new TreeBuilder(parser, places, source.fileName(), notes).document();
        } catch (IOException e) {
            throw ParserErrors.refused(e, source.fileName());
        }
    }
}
