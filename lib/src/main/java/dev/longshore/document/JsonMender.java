package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Checks the grammar of JSON as people paste it, and mends what can be read in one way only.
 *
 * <p>What is mended is overwritten in place, so that every offset still is that of the user's file.
 */
final class JsonMender {
    /** What may come next. */
    enum Expected {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    /** A bracket that is open, and how its content is called. */
    record Open(char bracket, int offset, String label) {
        char closing() {
            return bracket == '{' ? '}' : ']';
        }
    }

    private final JsonText text;
    private final List<Finding> notes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final JsonErrors errors;
    private Expected expected = Expected.VALUE;
    private String name = "";
    private int offset;
    private int comma = -1;
    private boolean reopened;

    JsonMender(String source, Lines lines) {
        this.text = new JsonText(source, lines, notes);
        this.errors = new JsonErrors(text, lines);
    }

    /** Returns what was mended. */
    List<Finding> notes() {
        return notes;
    }

    /**
     * Returns the text as proper JSON, except for line breaks in strings, which are kept.
     *
     * @throws InvalidInputException for anything that can be read in no way, or in several
     */
    String mend() {
        offset = text.skipBlank(0);
        while (offset < text.length()) {
            switch (text.at(offset)) {
                case '{', '[' -> open();
                case '}', ']' -> close();
                case '"' -> string();
                case ',' -> comma();
                case ':' -> colon();
                default -> literal();
            }
            offset = text.skipBlank(offset);
        }
        if (expected != Expected.NOTHING) {
            throw errors.endsTooEarly(open);
        }
        text.noteComments();
        return text.mended();
    }

    private void open() {
        expectValue();
        if (open.size() == TreeBuilder.MAX_DEPTH) {
            throw Source.refused(TreeBuilder.tooDeep(text.place(offset)));
        }
        open.push(new Open(text.at(offset), offset, open.isEmpty() ? "" : name));
        expected = text.at(offset) == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END;
        name = "";
        offset++;
    }

    private void close() {
        Open last = open.peek();
        if (last == null || last.closing() != text.at(offset)) {
            throw errors.unexpected(offset, expected, name, last);
        }
        switch (expected) {
            case COMMA_OR_END, NAME_OR_END, VALUE_OR_END -> {}
            case NAME, VALUE -> dropTrailingComma(last);
            default -> throw errors.unexpected(offset, expected, name, last);
        }
        boolean empty = expected == Expected.NAME_OR_END;
        open.pop();
        name = last.label();
        afterValue();
        if (open.isEmpty() && last.bracket() == '{') {
            reopenIfMembersFollow(last, empty);
        }
        offset++;
    }

    // Only a comma after an element is one too many; `[,]` and `"a":}` are not understood.
    private void dropTrailingComma(Open last) {
        if (comma < 0) {
            throw errors.unexpected(offset, expected, name, last);
        }
        text.blank(comma);
        notes.add(Reading.TRAILING_COMMA.at(
                text.place(comma), "left out a ',' after the last element, before '" + last.closing() + "'", ""));
    }

    private void string() {
        int end = text.stringEnd(offset);
        if (end < 0) {
            throw errors.neverClosed(offset);
        }
        if (expected == Expected.NAME || expected == Expected.NAME_OR_END) {
            name = Texts.shown(text.between(offset + 1, end));
            expected = Expected.COLON;
            comma = -1;
        } else {
            expectValue();
            afterValue();
        }
        errors.sawString(offset, end);
        text.checkString(offset, end, errors);
        offset = end + 1;
    }

    private void comma() {
        if (expected == Expected.NOTHING && text.skipBlank(offset + 1) == text.length()) {
            text.blank(offset);
            notes.add(Reading.TRAILING_COMMA.at(text.place(offset), "left out a ',' after the end", ""));
        } else if (expected == Expected.COMMA_OR_END) {
            Open last = open.getFirst();
            expected = last.bracket() == '{' ? Expected.NAME : Expected.VALUE;
            comma = offset;
        } else {
            throw errors.unexpected(offset, expected, name, open.peek());
        }
        offset++;
    }

    private void colon() {
        if (expected != Expected.COLON) {
            throw errors.unexpected(offset, expected, name, open.peek());
        }
        expected = Expected.VALUE;
        offset++;
    }

    private void literal() {
        int end = text.literalEnd(offset);
        if (expected != Expected.VALUE && expected != Expected.VALUE_OR_END) {
            throw errors.unexpected(offset, expected, name, open.peek());
        }
        if (!JsonText.LITERAL.matcher(text.between(offset, end)).matches()) {
            throw errors.noValue(offset, end, open.isEmpty());
        }
        afterValue();
        offset = end;
    }

    private void expectValue() {
        if (expected != Expected.VALUE && expected != Expected.VALUE_OR_END) {
            throw errors.unexpected(offset, expected, name, open.peek());
        }
    }

    private void afterValue() {
        comma = -1;
        expected = open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
    }

    // What follows the end can only be members of the one object there is, once stray ] and , are left out.
    private void reopenIfMembersFollow(Open root, boolean empty) {
        int next = text.skipBlank(offset + 1);
        StringBuilder strays = new StringBuilder();
        List<Integer> strayOffsets = new ArrayList<>();
        while (next < text.length() && (text.at(next) == ']' || text.at(next) == ',')) {
            strays.append(text.at(next));
            strayOffsets.add(next);
            next = text.skipBlank(next + 1);
        }
        if (reopened || !text.isName(next)) {
            return;
        }
        strayOffsets.forEach(text::blank);
        text.replace(offset, empty ? ' ' : ',');
        notes.add(Reading.CLOSED_TOO_EARLY.at(text.place(offset), tooEarly(next, strays, strayOffsets), ""));
        reopened = true;
        open.push(root);
        expected = Expected.NAME;
        offset = next - 1;
    }

    private String tooEarly(int next, StringBuilder strays, List<Integer> strayOffsets) {
        String left = strays.isEmpty() ? "" : " and the '" + strays + "' in line " + text.line(strayOffsets.get(0));
        String first = Texts.shown(text.between(next + 1, text.stringEnd(next)));
        return "the object is closed here, but its members go on with '" + first + "' in line " + text.line(next)
                + ": left out this '}'" + left;
    }
}
