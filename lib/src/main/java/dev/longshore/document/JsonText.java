package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.util.List;
import java.util.regex.Pattern;

/** The characters of a JSON text: where its blanks, strings and literals end, and which of them were overwritten. */
final class JsonText {
    /** A number, true, false or null. */
    static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");

    private static final Pattern ESCAPE = Pattern.compile("[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}");
    private static final int LONGEST_ESCAPE = 5;

    private final String original;
    private final char[] text;
    private final Lines lines;
    private final List<Finding> notes;
    private int firstComment = -1;
    private int comments;

    JsonText(String original, Lines lines, List<Finding> notes) {
        this.original = original;
        this.text = original.toCharArray();
        this.lines = lines;
        this.notes = notes;
    }

    int length() {
        return text.length;
    }

    char at(int offset) {
        return text[offset];
    }

    String between(int from, int to) {
        return original.substring(from, to);
    }

    String mended() {
        return new String(text);
    }

    Place place(int offset) {
        return lines.place(offset);
    }

    int line(int offset) {
        return lines.line(offset);
    }

    void blank(int offset) {
        replace(offset, ' ');
    }

    void replace(int offset, char with) {
        text[offset] = with;
    }

    /** Returns the offset of the next character that means something, having blanked the comments before it. */
    int skipBlank(int from) {
        int offset = from;
        while (offset < text.length) {
            int end = commentEnd(offset);
            if (end > offset) {
                blankComment(offset, end);
                offset = end;
            } else if (" \t\r\n".indexOf(text[offset]) >= 0) {
                offset++;
            } else {
                break;
            }
        }
        return offset;
    }

    /** Returns the offset of the quotation mark that closes the string that begins here, or -1. */
    int stringEnd(int start) {
        for (int offset = start + 1; offset < text.length; offset++) {
            if (text[offset] == '\\') {
                offset++;
            } else if (text[offset] == '"') {
                return offset;
            }
        }
        return -1;
    }

    int literalEnd(int start) {
        int end = start;
        while (end < text.length && " \t\r\n{}[]:,\"".indexOf(text[end]) < 0 && commentEnd(end) < 0) {
            end++;
        }
        return end;
    }

    /** Returns whether a name and its colon stand here. */
    boolean isName(int offset) {
        if (offset >= text.length || text[offset] != '"' || stringEnd(offset) < 0) {
            return false;
        }
        int next = skipBlank(stringEnd(offset) + 1);
        return next < text.length && text[next] == ':';
    }

    /** Notes raw line breaks in a string, once, and refuses escapes that JSON does not have. */
    void checkString(int start, int end, JsonErrors errors) {
        boolean noted = false;
        for (int offset = start + 1; offset < end; offset++) {
            if (text[offset] == '\\') {
                String escape = between(offset + 1, Math.min(end, offset + 1 + LONGEST_ESCAPE));
                if (!ESCAPE.matcher(escape).lookingAt()) {
                    throw errors.badEscape(offset, escape);
                }
                offset++;
            } else if (text[offset] < ' ' && !noted) {
                noted = true;
                notes.add(Reading.LINE_BREAK_IN_TEXT.at(place(start), kept(start, end), ""));
            }
        }
    }

    void noteComments() {
        if (comments > 0) {
            String message = comments == 1 ? "left out a comment" : "left out " + comments + " comments";
            notes.add(Reading.COMMENTS.at(place(firstComment), message, ""));
        }
    }

    private String kept(int start, int end) {
        int breaks = line(end) - line(start);
        String what = breaks == 0 ? "a control character" : breaks == 1 ? "a line break" : breaks + " line breaks";
        return "kept " + what + " inside this string, as written";
    }

    private int commentEnd(int offset) {
        if (text[offset] != '/') {
            return -1;
        }
        if (original.startsWith("//", offset)) {
            int end = original.indexOf('\n', offset);
            return end < 0 ? text.length : end;
        }
        int end = original.startsWith("/*", offset) ? original.indexOf("*/", offset + 2) : -1;
        return end < 0 ? -1 : end + 2;
    }

    private void blankComment(int from, int to) {
        if (comments++ == 0) {
            firstComment = from;
        }
        for (int offset = from; offset < to; offset++) {
            if (text[offset] != '\n') {
                text[offset] = ' ';
            }
        }
    }
}
