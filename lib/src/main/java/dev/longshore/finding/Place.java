package dev.longshore.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where something was written: in a construct tree, in a file, in a resource of a template, or several of these.
 *
 * @param file the file as the user named it, or null when it came from Java
 * @param line the line in that file, from 1, or 0 when unknown
 * @param column the column in that line, from 1, or 0 when unknown
 * @param logicalId the logical id of the resource in a template
 * @param constructPath the path of the construct that makes it
 * @param path the way to it inside the document, such as {@code containerDefinitions[0].memory}; empty for the whole
 */
public record Place(
        @Nullable String file,
        int line,
        int column,
        @Nullable String logicalId,
        @Nullable String constructPath,
        String path) {

    /** Returns the place of a construct, such as {@code Shop/Api/Task}. */
    public static Place construct(String constructPath) {
        return new Place(null, 0, 0, null, constructPath, "");
    }

    /** Returns a place in a file. */
    public static Place file(String file, int line, int column) {
        return new Place(file, line, column, null, null, "");
    }

    /** Returns this place as part of a resource of a template. */
    public Place inResource(String logicalId, @Nullable String constructPath) {
        return new Place(file, line, column, logicalId, constructPath, path);
    }

    /** Returns this place as part of a construct. */
    public Place inConstruct(String newConstructPath) {
        return new Place(file, line, column, logicalId, newConstructPath, path);
    }

    /** Returns the place of a field of what is here. */
    public Place field(String name) {
        return new Place(file, line, column, logicalId, constructPath, path.isEmpty() ? name : path + "." + name);
    }

    /** Returns the place of an element of the list that is here. */
    public Place element(int index) {
        return new Place(file, line, column, logicalId, constructPath, path + "[" + index + "]");
    }

    /** Returns the same place at another line and column. */
    public Place at(int newLine, int newColumn) {
        return new Place(file, newLine, newColumn, logicalId, constructPath, path);
    }

    /** Returns the place as it stands at the head of an error line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
            if (line > 0) {
                text.append(':').append(line).append(':').append(column);
            }
        }
        String inside = constructPath != null ? constructPath : logicalId;
        if (inside != null) {
            text.append(text.isEmpty() ? "" : " ").append(inside);
            if (constructPath != null && logicalId != null) {
                text.append(" (").append(logicalId).append(')');
            }
        }
        return text.isEmpty() ? path : text.toString();
    }
}
