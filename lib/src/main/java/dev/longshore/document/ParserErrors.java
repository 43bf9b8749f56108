package dev.longshore.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a sentence what a parser could not read; its own words name classes and readers. */
final class ParserErrors {
    private static final Pattern POSITION = Pattern.compile("(?m)^ in .{1,40}, line ([0-9]{1,9}), column ([0-9]{1,9})");

    private static final Pattern CLASS_NAME = Pattern.compile("[a-z]+\\.[a-z]+\\.[A-Za-z]");

    private ParserErrors() {}

    static InvalidInputException refused(IOException error, String fileName) {
        Place place = place(error, fileName);
        if (error instanceof StreamConstraintsException) {
            return Source.refused(Reading.TOO_LARGE.at(
                    place, "a name or a number here is longer than anything CloudFormation takes", ""));
        }
        String problem = problem(message(error));
        return Source.refused(Reading.SYNTAX.at(place, "this is not YAML: " + problem, fix(problem)));
    }

    // Jackson's location is that of the token before; the parser's own, in its message, that of the problem.
    private static Place place(IOException error, String fileName) {
        JsonLocation before = error instanceof JsonProcessingException jackson ? jackson.getLocation() : null;
        Place place = Place.file(fileName, 1, 1);
        if (before != null) {
            place = place.at(before.getLineNr(), before.getColumnNr());
        }
        Matcher position = POSITION.matcher(message(error));
        while (position.find()) {
            place = place.at(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)));
        }
        return place;
    }

    private static String message(IOException error) {
        return error.getMessage() == null ? "" : error.getMessage();
    }

    // The parser writes its sentences at the left margin, and places and excerpts behind a blank or after them.
    private static String problem(String message) {
        String problem = "it can't be understood here";
        for (String line : message.split("\n", -1)) {
            boolean sentence = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("while ");
            if (sentence
                    && !line.contains("[Source")
                    && !CLASS_NAME.matcher(line).find()) {
                problem = line.replace("<block end>", "the end of the block")
                        .replaceAll("\\.? \\(Do not use .*", "")
                        .strip();
            }
        }
        return problem.substring(0, 1).toLowerCase(Locale.ROOT) + problem.substring(1);
    }

    private static String fix(String problem) {
        if (problem.contains("TAB")) {
            return "indent with spaces, not tabs";
        }
        if (problem.contains("end of the block") || problem.contains("not allowed here")) {
            return "check the indentation of this line and the one before";
        }
        return problem.contains("cannot start") ? "put it in quotes" : "";
    }
}
