package dev.longshore.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** A stack of one test, and what it synthesizes to. */
public final class Synth {
    private final Map<String, Map<String, Object>> resources = new LinkedHashMap<>();

    @SuppressWarnings("unchecked")
    private Synth(Stack stack) {
        Map<String, Object> json = Template.fromStack(stack).toJSON();
        Object all = json.get("Resources");
        if (all != null) {
            resources.putAll((Map<String, Map<String, Object>>) all);
        }
    }

    /** Returns an empty stack of an app of its own. */
    public static Stack stack() {
        return new Stack(new App(AppProps.builder().analyticsReporting(false).build()), "Test");
    }

    /** Returns what a stack synthesizes to. */
    public static Synth of(Consumer<Stack> define) {
        Stack stack = stack();
        define.accept(stack);
        return new Synth(stack);
    }

    /** Returns what a stack among others synthesizes to. */
    public static Synth of(Stack stack) {
        return new Synth(stack);
    }

    /** Returns the outputs of a stack, by their ids. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> outputs(Stack stack) {
        return (Map<String, Object>)
                Objects.requireNonNull(Template.fromStack(stack).toJSON().get("Outputs"));
    }

    /** Returns all resources, by their logical ids. */
    public Map<String, Map<String, Object>> resources() {
        return resources;
    }

    /** Returns all resources as text. */
    public String text() {
        return resources.toString();
    }

    /** The properties of all resources of a type, in template order. */
    public List<Props> all(String type) {
        List<Props> found = new ArrayList<>();
        resources.forEach((id, resource) -> {
            if (type.equals(resource.get("Type"))) {
                found.add(new Props(id, resource));
            }
        });
        return found;
    }

    /** Returns the only resource of a type. */
    public Props only(String type) {
        List<Props> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + type + ", found " + found.size());
        }
        return found.get(0);
    }

    /** Returns the types of all resources, in template order. */
    public List<String> types() {
        return resources.values().stream()
                .map(r -> String.valueOf(r.get("Type")))
                .toList();
    }

    /** A resource, read by path such as {@code ContainerDefinitions.0.Name}. */
    public record Props(String logicalId, Map<String, Object> resource) {
        /** Returns a property. */
        public Object at(String path) {
            return walk(resource.get("Properties"), path);
        }

        /** Returns what stands beside the properties, such as DependsOn. */
        public Object attribute(String path) {
            return walk(resource, path);
        }

        /** Returns all properties as text. */
        public String text() {
            return String.valueOf(resource.get("Properties"));
        }

        private static Object walk(@Nullable Object from, String path) {
            @Nullable Object value = from;
            for (String step : Arrays.asList(path.split("\\.", -1))) {
                if (value instanceof Map<?, ?> map) {
                    value = map.get(step);
                } else if (value instanceof List<?> list && Integer.parseInt(step) < list.size()) {
                    value = list.get(Integer.parseInt(step));
                } else {
                    return "nothing at " + step;
                }
            }
            return value == null ? "nothing" : value;
        }
    }
}
