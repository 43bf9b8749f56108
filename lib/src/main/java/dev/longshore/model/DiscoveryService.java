package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service in Cloud Map. */
public final class DiscoveryService extends View {
    /** Views an object of the document as this. */
    public DiscoveryService(Node.Fields fields) {
        super(fields);
    }

    /** Returns its namespace. */
    public @Nullable Reference namespace() {
        return reference("namespaceId");
    }

    /** Returns the types of its DNS records, such as A or SRV. */
    public Items<Value<String>> recordTypes() {
        DnsConfig dns = object("dnsConfig", DnsConfig::new);
        return dns == null ? new Items<>(List.of(), !has("dnsConfig"), placeOf("dnsConfig")) : dns.types();
    }

    private static final class DnsConfig extends View {
        DnsConfig(Node.Fields fields) {
            super(fields);
        }

        Items<Value<String>> types() {
            Items<DnsRecord> records = objects("dnsRecords", DnsRecord::new);
            List<Value<String>> types = new ArrayList<>();
            for (DnsRecord record : records) {
                Value<String> type = record.type();
                if (type != null && type.isKnown()) {
                    types.add(type);
                }
            }
            return new Items<>(types, records.isComplete() && types.size() == records.size(), records.place());
        }
    }

    private static final class DnsRecord extends View {
        DnsRecord(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> type() {
            return text("type");
        }
    }
}
