package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.PortMapping;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.regex.Pattern;

/** The name of a port is one that Service Connect can use. */
final class TD039 extends PortRule {
    private static final int MAX_LENGTH = 64;
    private static final Pattern PATTERN = Pattern.compile("[a-z0-9_][a-z0-9_-]*");

    TD039() {
        super(
                "TD-039",
                "a port's name has at most " + MAX_LENGTH
                        + " characters, lower-case letters, digits, '_' and '-', not first '-'",
                Sources.PORT_MAPPING,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: the name of the port mapping is refused");
    }

    @Override
    void judge(TaskDefinition task, Container container, PortMapping port, Report report) {
        // An empty name is none.
        Value<String> name = port.name();
        if (name != null
                && name.is(text -> !text.isEmpty()
                        && (text.length() > MAX_LENGTH || !PATTERN.matcher(text).matches()))) {
            report.wrong(
                    this,
                    "name",
                    name,
                    in(container) + "'name' of a port must have at most " + MAX_LENGTH
                            + " characters, lower-case letters, digits, '_' and '-', and not begin with '-', got "
                            + name,
                    "name it after what it serves, such as 'http'");
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(Yaml.container("portMappings: [{containerPort: 80, name: %s}]"), "Http", "h_t-tp1");
    }
}
