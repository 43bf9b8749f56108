package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of CDK's validation report.
 *
 * @param check the plugin, such as a pack of cdk-nag
 * @param rule the rule without the plugin's name, with the finding's own part in brackets where it has one
 * @param path the path of the construct
 * @param description what the rule says
 */
record Violation(String check, String rule, String path, String description) {
    /** Reads a report. */
    static List<Violation> read(JsonNode report) {
        List<Violation> found = new ArrayList<>();
        for (JsonNode plugin : report.path("pluginReports")) {
            String check = plugin.path("pluginName").asText();
            for (JsonNode violation : plugin.path("violations")) {
                String name = violation.path("ruleName").asText();
                String rule = name.startsWith(check + "-") ? name.substring(check.length() + 1) : name;
                String description = violation.path("description").asText();
                for (JsonNode construct : violation.path("violatingConstructs")) {
                    found.add(new Violation(
                            check, rule, construct.path("constructPath").asText(), description));
                }
            }
        }
        return found;
    }

    /** Returns the app, which is the first part of the path. */
    String app() {
        return path.split("/", 2)[0];
    }

    @Override
    public String toString() {
        return check + " " + rule + " at " + path + ": " + description;
    }
}
