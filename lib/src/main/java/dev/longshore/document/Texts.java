package dev.longshore.document;

/** Shows a user's text in a message. */
final class Texts {
    private static final int LONGEST = 40;

    private Texts() {}

    /** Returns the text in one line, and cut where it is long. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
