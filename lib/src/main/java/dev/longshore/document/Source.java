package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A text and the name of its file, as the user named it.
 *
 * @param text the text
 * @param fileName the name, for messages and to tell YAML from JSON
 */
public record Source(String text, String fileName) {
    /** CloudFormation takes 1 MB; SnakeYAML reads 3 MB. */
    static final int MAX_SIZE = 3 * 1024 * 1024;

    private static final int FIRST_BYTES_OF_UTF_16LE = 0xFFFE;
    private static final int FIRST_BYTES_OF_UTF_16BE = 0xFEFF;

    /**
     * Reads a file.
     *
     * @throws InvalidInputException when there is none, or it is no text
     */
    public static Source of(Path path) {
        String name = path.toString();
        Place place = Place.file(name, 0, 0);
        if (!Files.exists(path)) {
            throw refused(Reading.UNREADABLE.at(place, "there is no such file", "check the path"));
        }
        if (!Files.isRegularFile(path)) {
            throw refused(Reading.UNREADABLE.at(place, "this is not a file", "name a file in it"));
        }
        try {
            if (Files.size(path) > MAX_SIZE) {
                throw refused(tooLarge(place));
            }
            return new Source(decode(Files.readAllBytes(path)), name);
        } catch (CharacterCodingException e) {
            throw refused(Reading.UNREADABLE.at(place, "this is not UTF-8 text", "save it as UTF-8"));
        } catch (IOException e) {
            throw refused(Reading.UNREADABLE.at(place, "this file can't be read", "check its permissions"));
        }
    }

    /** Returns whether this is to be read as YAML: by its name, else by how it begins. */
    boolean isYaml() {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return false;
        }
        String start = text.stripLeading();
        boolean beginsAsJson = start.startsWith("{") || start.startsWith("[") || start.startsWith("/");
        return name.endsWith(".yaml") || name.endsWith(".yml") || !beginsAsJson;
    }

    static Finding tooLarge(Place place) {
        return Reading.TOO_LARGE.at(place, "this is larger than 3 MB", "name a template or a task definition");
    }

    static InvalidInputException refused(Finding finding) {
        return new InvalidInputException(List.of(finding));
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1) {
            int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            // PowerShell's > writes UTF-16, so `aws ... > task.json` does.
            if (first == FIRST_BYTES_OF_UTF_16LE) {
                charset = StandardCharsets.UTF_16LE;
            } else if (first == FIRST_BYTES_OF_UTF_16BE) {
                charset = StandardCharsets.UTF_16BE;
            }
        }
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
