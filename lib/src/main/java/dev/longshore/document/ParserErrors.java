package dev.longshore.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a parser could not read; its own words name classes and readers. */
final class ParserErrors {
    private ParserErrors() {}

    static InvalidInputException refused(IOException error, String fileName) {
        Place place = place(error, fileName);
        if (error instanceof StreamConstraintsException) {
            return Source.refused(Reading.TOO_LARGE.at(
                    place, "a name or a number here is longer than anything CloudFormation takes", ""));
        }
        String problem = problem(error.getMessage());
        return Source.refused(Reading.SYNTAX.at(place, "this is not YAML: " + problem, fix(problem)));
    }

    private static Place place(IOException error, String fileName) {
        JsonLocation location = error instanceof JsonProcessingException jackson ? jackson.getLocation() : null;
        return location == null
                ? Place.file(fileName, 0, 0)
                : Place.file(fileName, location.getLineNr(), location.getColumnNr());
    }

    // The parser writes its sentences at the left margin, and places and excerpts behind a blank or after them.
    private static String problem(@Nullable String message) {
        String problem = "it can't be understood here";
        for (String line : message == null ? new String[0] : message.split("\n", -1)) {
            boolean sentence = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("while ");
            if (sentence && !line.contains("[Source")) {
                problem = line.replace("<block end>", "the end of the block").strip();
            }
        }
        return problem.substring(0, 1).toLowerCase(Locale.ROOT) + problem.substring(1);
    }

    private static String fix(String problem) {
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "indent with spaces, not tabs";
        }
        if (problem.contains("end of the block") || problem.contains("not allowed here")) {
            return "check the indentation of this line and the one before";
        }
        return "";
    }
}
