package dev.longshore.rule.resource;

import dev.longshore.rule.Examples;

/** Writes the templates of examples. */
public final class Yaml {
    /** Stands where examples differ. */
    private static final String HOLE = "%s";
    /** What nobody knows before a deployment. */
    private static final String UNKNOWN = "{Ref: Parameter}";

    private Yaml() {}

    /** Returns a template of these resources. */
    public static String template(String... resources) {
        return "Resources:\n" + String.join("", resources);
    }

    /** Returns a resource with these properties, such as {@code Port: 80, Protocol: HTTP}. */
    public static String resource(String logicalId, String type, String properties) {
        return "  " + logicalId + ":\n    Type: " + type + "\n"
                + (properties.isEmpty() ? "" : "    Properties: {" + properties + "}\n");
    }

    /** Returns a resource with something beside its properties, such as {@code DependsOn: Group}. */
    public static String resource(String logicalId, String type, String properties, String attribute) {
        return resource(logicalId, type, properties) + "    " + attribute + "\n";
    }

    /** Returns three examples that differ in one value, which is {@code %s} in the template. */
    public static Examples varying(String yaml, String wrong, String right) {
        return Examples.of(yaml.replace(HOLE, wrong), yaml.replace(HOLE, right), yaml.replace(HOLE, UNKNOWN));
    }
}
