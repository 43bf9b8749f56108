package dev.longshore.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.longshore.document.Node;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.template.TemplateReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the YAML of examples: see {@link Examples}. */
public final class YamlModels {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Place NOWHERE = new Place(null, 0, 0, null, null, "");

    private YamlModels() {}

    /** Reads a task definition, or a service with its parts. */
    public static EcsModel read(String yaml) {
        Map<String, Object> parts = parse(yaml);
        if (parts.containsKey("Resources")) {
            return TemplateReader.read(yaml, "example.yaml").ecs();
        }
        if (!parts.containsKey("service")) {
            return EcsModel.of(new TaskDefinition(fields(parts, NOWHERE)));
        }
        Node.Fields task = part(parts, "taskDefinition");
        Node.Fields scaling = part(parts, "scaling");
        Node.Fields service = part(parts, "service");
        return EcsModel.of(new Service(
                service == null ? fields(Map.of(), NOWHERE) : service,
                task == null ? null : new TaskDefinition(task),
                scaling == null ? null : new Scaling(scaling)));
    }

    /** Returns the ids of the rules that find something, in order, once for each finding. */
    public static List<String> rulesOf(String yaml) {
        return findings(yaml).stream().map(Finding::rule).toList();
    }

    /** Returns the ids of the rules of one area, such as {@code SVC}, that find something; others may speak too. */
    public static List<String> rulesOf(String area, String yaml) {
        return rulesOf(yaml).stream().filter(id -> id.startsWith(area + "-")).toList();
    }

    /** Returns what the rules of one area find. */
    public static List<Finding> findings(String area, String yaml) {
        return findings(yaml).stream()
                .filter(finding -> finding.rule().startsWith(area + "-"))
                .toList();
    }

    /** Returns what all rules find. */
    public static List<Finding> findings(String yaml) {
        return Rules.judge(read(yaml));
    }

    private static Map<String, Object> parse(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(yaml, e);
        }
    }

    private static Node.@Nullable Fields part(Map<String, Object> parts, String name) {
        return parts.get(name) instanceof Map<?, ?> part ? fields(part, NOWHERE.field(name)) : null;
    }

    private static Node.Fields fields(Map<?, ?> values, Place place) {
        Node.Fields.Builder fields = Node.Fields.at(place);
        values.forEach((name, value) -> fields.set(String.valueOf(name), value));
        return fields.build();
    }
}
