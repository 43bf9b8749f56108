package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each parameter of a template its value: as sent, by default, or out of the parameter store. */
final class Parameters {
    private Parameters() {}

    static Map<String, JsonNode> resolve(Account account, Template template, Map<String, String> given) {
        JsonNode declared = template.section("Parameters");
        List<String> undeclared =
                given.keySet().stream().filter(name -> !declared.has(name)).toList();
        if (!undeclared.isEmpty()) {
            throw CloudError.validation("Parameters: " + undeclared + " do not exist in the template");
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : declared.properties()) {
            JsonNode parameter = entry.getValue();
            if (!given.containsKey(entry.getKey()) && !parameter.has("Default")) {
                missing.add(entry.getKey());
                continue;
            }
            String value =
                    given.getOrDefault(entry.getKey(), parameter.path("Default").asText());
            check(entry.getKey(), parameter, value);
            values.put(entry.getKey(), typed(account, parameter.path("Type").asText(), value));
        }
        if (!missing.isEmpty()) {
            throw CloudError.validation("Parameters: " + missing + " must have values");
        }
        return values;
    }

    private static JsonNode typed(Account account, String type, String value) {
        String found = type.startsWith("AWS::SSM::Parameter::Value") ? account.parameter(value) : value;
        boolean list =
                type.equals("CommaDelimitedList") || type.contains("List<") || type.contains("<CommaDelimitedList>");
        return list
                ? Json.texts(
                        Arrays.stream(found.split(",", -1)).map(String::strip).toList())
                : Json.text(found);
    }

    private static void check(String name, JsonNode parameter, String value) {
        JsonNode allowed = parameter.path("AllowedValues");
        if (!allowed.isEmpty()
                && allowed.valueStream().noneMatch(option -> option.asText().equals(value))) {
            throw CloudError.validation("Parameter '" + name + "' must be one of AllowedValues");
        }
        String pattern = parameter.path("AllowedPattern").asText();
        if (!pattern.isEmpty() && !value.matches(pattern)) {
            throw CloudError.validation("Parameter '" + name + "' must match pattern " + pattern);
        }
    }
}
