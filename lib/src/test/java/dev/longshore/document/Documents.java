package dev.longshore.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.longshore.finding.InvalidInputException;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Short ways to documents and into them, for tests. */
public final class Documents {
    private Documents() {}

    public static Document read(String text, String fileName) {
        return DocumentReader.read(new Source(text, fileName));
    }

    public static Node.Fields fields(String text, String fileName) {
        return (Node.Fields) read(text, fileName).root();
    }

    /** Returns what stands at the end of a path of names and indexes. */
    public static Node at(Node root, Object... path) {
        Node node = root;
        for (Object step : path) {
            node = step instanceof Integer index
                    ? ((Node.Elements) node).elements().get(index)
                    : Objects.requireNonNull(
                            ((Node.Fields) node).get(step.toString()), () -> "there is no '" + step + "'");
        }
        return node;
    }

    public static Object value(Node root, Object... path) {
        return ((Node.Scalar) at(root, path)).value();
    }

    /** Returns a node as text without its places; what is unresolved in angle brackets. */
    public static String plain(Node node) {
        if (node instanceof Node.Fields fields) {
            List<String> entries = fields.all().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                    .toList();
            return "{" + String.join(", ", entries) + "}";
        }
        if (node instanceof Node.Elements list) {
            return list.elements().stream().map(Documents::plain).toList().toString();
        }
        if (node instanceof Node.Unresolved open) {
            return "<" + open.text() + (open.target() == null ? "" : " -> " + open.target()) + ">";
        }
        return ((Node.Scalar) node).value().toString();
    }

    /** Returns the message of the refusal. */
    public static String refusal(ThrowingCallable call) {
        return String.valueOf(refused(call).getMessage());
    }

    public static InvalidInputException refused(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidInputException.class, call), "it was not refused");
    }
}
