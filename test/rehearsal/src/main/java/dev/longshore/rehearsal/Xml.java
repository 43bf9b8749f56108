package dev.longshore.rehearsal;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes the XML of AWS's query APIs. */
final class Xml {
    private final StringBuilder text = new StringBuilder();

    /** An element with a text; none at all when the text is empty. */
    Xml field(String name, String value) {
        if (!value.isEmpty()) {
            text.append('<')
                    .append(name)
                    .append('>')
                    .append(escape(value))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        return this;
    }

    Xml field(String name, Object value) {
        return field(name, value.toString());
    }

    /** An element that is always there, even without a text. */
    Xml always(String name, String value) {
        return element(name, xml -> xml.text.append(escape(value)));
    }

    Xml element(String name, Consumer<Xml> content) {
        text.append('<').append(name).append('>');
        content.accept(this);
        text.append("</").append(name).append('>');
        return this;
    }

    <T> Xml list(String name, Iterable<T> items, BiConsumer<Xml, T> each) {
        return element(name, xml -> items.forEach(item -> xml.element("member", member -> each.accept(member, item))));
    }

    Xml pairs(String name, String key, String value, Map<String, String> pairs) {
        return list(
                name,
                pairs.entrySet(),
                (xml, pair) -> xml.field(key, pair.getKey()).always(value, pair.getValue()));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
