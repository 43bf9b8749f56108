package dev.longshore.document;

import dev.longshore.document.JsonMender.Expected;
import dev.longshore.document.JsonMender.Open;
import dev.longshore.finding.InvalidInputException;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what is wrong with a JSON text. */
final class JsonErrors {
    private static final Pattern YAML = Pattern.compile("^(---|[A-Za-z][\\w-]*:(\\s|$)|- )", Pattern.MULTILINE);

    private final JsonText text;
    private final Lines lines;
    private int longStringStart = -1;
    private int longStringEnd = -1;

    JsonErrors(JsonText text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Remembers a string over several lines: when something is wrong after it, a quotation mark is missing before. */
    void sawString(int start, int end) {
        if (lines.line(start) != lines.line(end)) {
            longStringStart = start;
            longStringEnd = end;
        }
    }

    InvalidInputException unexpected(int offset, Expected expected, String name, @Nullable Open open) {
        String got = shown(offset);
        if (longStringEnd >= 0 && lines.line(longStringEnd) == lines.line(offset)) {
            return refused(
                    longStringStart,
                    "the string that begins here runs on to line " + lines.line(offset) + " and ends before " + got,
                    "close it with a '\"' where it should end");
        }
        boolean closing = "]}".indexOf(text.at(offset)) >= 0;
        if (closing && open != null && open.closing() != text.at(offset)) {
            return refused(
                    offset,
                    got + " does not close the '" + open.bracket() + "' in line " + lines.line(open.offset()),
                    "write '" + open.closing() + "', or add what is missing before it");
        }
        return switch (expected) {
            case NOTHING -> afterTheEnd(offset);
            case COLON -> refused(offset, "expected ':' after the name '" + name + "', got " + got, "");
            case NAME, NAME_OR_END ->
                refused(offset, "expected the name of a field, got " + got, "write names in double quotes");
            case VALUE, VALUE_OR_END -> refused(offset, "expected a value" + after(name) + ", got " + got, "");
            case COMMA_OR_END ->
                refused(
                        offset,
                        "expected ',' or '" + (open == null ? '}' : open.closing()) + "' after the value" + of(name)
                                + ", got " + got,
                        closing ? "" : "add a ',' before this");
        };
    }

    InvalidInputException endsTooEarly(Deque<Open> open) {
        if (open.isEmpty()) {
            return refused(0, "this is empty", "expected a JSON object");
        }
        Open last = open.getFirst();
        String missing =
                open.stream().map(each -> String.valueOf(each.closing())).collect(Collectors.joining(" "));
        return refused(
                text.length(),
                "the text ends here, inside the '" + last.bracket() + "'" + of(last.label()) + " in line "
                        + lines.line(last.offset()),
                "it may be cut off: at least " + missing + " is missing");
    }

    InvalidInputException neverClosed(int offset) {
        return refused(offset, "the string that begins here is never closed", "close it with a '\"'");
    }

    InvalidInputException noValue(int offset, int end, boolean atRoot) {
        if (atRoot && YAML.matcher(text.between(0, text.length())).find()) {
            return refused(offset, "this looks like YAML, not JSON", "name the file .yaml, or write JSON");
        }
        String word = Texts.shown(text.between(offset, end));
        String fix = switch (word) {
            case "True", "TRUE" -> "write true";
            case "False", "FALSE" -> "write false";
            case "None", "NULL", "Null", "undefined" -> "write null, or leave the field out";
            default -> word.startsWith("'") ? "write strings in double quotes" : "write text in double quotes";
        };
        return refused(offset, shown(offset) + " is no JSON value", fix);
    }

    InvalidInputException badEscape(int offset, String escape) {
        return refused(
                offset,
                "JSON has no '\\" + (escape.isEmpty() ? "" : escape.substring(0, 1)) + "' in strings",
                "write a backslash as '\\\\'");
    }

    private InvalidInputException afterTheEnd(int offset) {
        char next = text.at(offset);
        if (next == '{' || next == '[') {
            return refused(offset, "a second document begins here", "keep one per file");
        }
        return refused(offset, "expected nothing after the end, got " + shown(offset), "remove what follows");
    }

    private String shown(int offset) {
        if (text.at(offset) == '"') {
            int end = text.stringEnd(offset);
            return end < 0 ? "a string" : "\"" + Texts.shown(text.between(offset + 1, end)) + "\"";
        }
        int end = Math.max(offset + 1, text.literalEnd(offset));
        return "'" + Texts.shown(text.between(offset, end)) + "'";
    }

    private static String after(String name) {
        return name.isEmpty() ? "" : " after '" + name + "'";
    }

    private static String of(String name) {
        return name.isEmpty() ? "" : " of '" + name + "'";
    }

    private InvalidInputException refused(int offset, String message, String fix) {
        return new InvalidInputException(List.of(Reading.SYNTAX.at(lines.place(offset), message, fix)));
    }
}
