package dev.longshore.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a caller asks a stack to become. */
record StackRequest(
        Template template, Map<String, String> parameters, Map<String, String> tags, boolean disableRollback) {
    static StackRequest of(String template) {
        return new StackRequest(Template.parse(template), new LinkedHashMap<>(), new LinkedHashMap<>(), false);
    }

    StackRequest withoutRollback() {
        return new StackRequest(template, parameters, tags, true);
    }

    StackRequest with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new StackRequest(template, more, tags, disableRollback);
    }
}
