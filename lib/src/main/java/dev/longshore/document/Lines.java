package dev.longshore.document;

import dev.longshore.finding.Place;
import java.util.Arrays;

/** Tells the line and column of an offset in a text. */
final class Lines {
    private final String fileName;
    private final int[] starts;

    Lines(String text, String fileName) {
        this.fileName = fileName;
        int[] found = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found[++line] = at + 1;
        }
        this.starts = found;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Place place(int offset) {
        int line = line(offset);
        return Place.file(fileName, line, offset - starts[line - 1] + 1);
    }
}
