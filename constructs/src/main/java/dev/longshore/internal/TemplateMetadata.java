package dev.longshore.internal;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.rule.RuleIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.ITemplateOptions;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;
import software.constructs.IConstruct;

/** Writes acknowledgements into the Metadata of a stack's template: no resource changes, and nothing runs at synth. */
public final class TemplateMetadata {
    private static final String OURS = "longshore";
    private static final String LIST = "acknowledged";

    private TemplateMetadata() {}

    /**
     * Writes what is acknowledged for a construct and all below it. Only what rules find in templates is written: the
     * rest has had its effect.
     *
     * @param construct the construct
     * @param said the acknowledgements
     * @param main constructs with a resource that are meant above all, and are found even where a template has no
     *     construct paths
     */
    public static void acknowledge(Construct construct, List<Acknowledgement> said, IConstruct... main) {
        List<Acknowledgement> inTemplates =
                said.stream().filter(each -> RuleIds.isRule(each.rule())).toList();
        if (inTemplates.isEmpty()) {
            return;
        }
        List<String> where = where(construct, main);
        ITemplateOptions options = Stack.of(construct).getTemplateOptions();
        Map<String, Object> metadata = copy(options.getMetadata());
        Map<String, Object> ours = copy(metadata.get(OURS));
        List<Object> list = ours.get(LIST) instanceof List<?> before ? new ArrayList<>(before) : new ArrayList<>();
        for (Acknowledgement each : inTemplates) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rule", each.rule());
            entry.put("reason", each.reason());
            entry.put("where", where);
            list.add(entry);
        }
        ours.put(LIST, list);
        metadata.put(OURS, ours);
        options.setMetadata(metadata);
    }

    private static List<String> where(Construct construct, IConstruct... main) {
        List<String> where = new ArrayList<>();
        where.add(construct.getNode().getPath());
        addLogicalId(construct, where);
        for (IConstruct each : main) {
            addLogicalId(each, where);
        }
        return where;
    }

    private static void addLogicalId(IConstruct construct, List<String> where) {
        IConstruct resource = construct instanceof CfnElement
                ? construct
                : construct.getNode().getDefaultChild();
        if (resource instanceof CfnElement element) {
            where.add(element.getLogicalId());
        }
    }

    private static Map<String, Object> copy(@Nullable Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }
}
