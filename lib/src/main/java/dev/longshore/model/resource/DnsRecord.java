package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A DNS record of Cloud Map. */
public final class DnsRecord extends Section {
    /** Views an object of the document as this. */
    public DnsRecord(Node.Fields fields) {
        super(fields);
    }

    /** Returns A, AAAA, CNAME or SRV. */
    public @Nullable Value<String> type() {
        return text("Type");
    }

    /** Returns the seconds for which it may be cached. */
    public @Nullable Value<Double> ttl() {
        return decimal("TTL");
    }
}
