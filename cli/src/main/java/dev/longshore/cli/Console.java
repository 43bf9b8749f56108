package dev.longshore.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Where a command writes to.
 *
 * @param out what was asked for, and nothing else
 * @param err progress and errors
 * @param colour whether a reader sits in front of it who wants colours
 */
record Console(PrintWriter out, PrintWriter err, boolean colour) {
    /** Returns the console of this process; the launcher says whether it is a terminal. */
    static Console ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        boolean colour = Boolean.getBoolean("longshore.terminal") && (noColour == null || noColour.isEmpty());
        return new Console(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                colour);
    }

    /** Shows what another program wrote, apart from what is said here. */
    void quote(String text) {
        out.flush();
        text.lines().forEach(line -> err.println("  | " + line));
    }

    /** Returns the text as a heading. */
    String strong(String text) {
        return paint("1", text);
    }

    /** Returns the text as something that is less important than its surroundings. */
    String faint(String text) {
        return paint("2", text);
    }

    /** Returns the text as something bad. */
    String bad(String text) {
        return paint("31", text);
    }

    /** Returns the text as something to look at. */
    String doubtful(String text) {
        return paint("33", text);
    }

    /** Returns the text as something good. */
    String good(String text) {
        return paint("32", text);
    }

    ColorScheme helpColours() {
        return Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
