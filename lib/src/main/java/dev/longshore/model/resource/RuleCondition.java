package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a rule of a listener. */
public final class RuleCondition extends Section {
    private static final List<String> CONFIGURATIONS = List.of(
            "HostHeaderConfig", "PathPatternConfig", "HttpHeaderConfig", "HttpRequestMethodConfig", "SourceIpConfig");

    /** Views an object of the document as this. */
    public RuleCondition(Node.Fields fields) {
        super(fields);
    }

    /** Returns what it looks at, such as host-header. */
    public @Nullable Value<String> field() {
        return text("Field");
    }

    /** Returns the hosts it names. */
    public Stream<Value<String>> hosts() {
        Stream<Value<String>> plain =
                "host-header".equals(Value.known(field())) ? texts("Values").stream() : Stream.of();
        return Stream.concat(plain, part("HostHeaderConfig").texts("Values").stream());
    }

    /** Returns all values that it compares with, patterns included. */
    public Stream<Value<String>> values() {
        Stream<Value<String>> configured = CONFIGURATIONS.stream()
                .flatMap(name ->
                        Stream.of("Values", "RegexValues").flatMap(values -> part(name).texts(values).stream()));
        Stream<Value<String>> query = part("QueryStringConfig").objects("Values", QueryString::new).stream()
                .flatMap(QueryString::value);
        Stream<Value<String>> plain = Stream.concat(texts("Values").stream(), texts("RegexValues").stream());
        return Stream.of(plain, configured, query).flatMap(values -> values);
    }

    private static final class QueryString extends Section {
        QueryString(Node.Fields fields) {
            super(fields);
        }

        Stream<Value<String>> value() {
            return Stream.ofNullable(text("Value"));
        }
    }
}
