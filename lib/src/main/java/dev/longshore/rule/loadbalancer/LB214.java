package dev.longshore.rule.loadbalancer;

import dev.longshore.document.Node;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.UniqueRule;
import dev.longshore.rule.resource.Yaml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of two rules with the same conditions the second never matches. */
final class LB214 extends UniqueRule<ListenerRule> {

    LB214() {
        super(
                ListenerRule.KIND,
                "LB-214",
                "no two rules of a listener have the same conditions",
                Sources.LISTENER_RULE,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "nothing: the rule with the higher priority number never matches");
    }

    @Override
    protected @Nullable String key(ListenerRule resource, Resources all) {
        Link listener = resource.listener();
        String conditions = text(resource.fields().get("Conditions"));
        return listener == null || conditions == null ? null : listener.text() + " " + conditions;
    }

    @Override
    protected void found(ListenerRule resource, ListenerRule first, Report report) {
        String conditions = String.valueOf(text(resource.fields().get("Conditions")));
        report.wrong(
                this,
                resource.placeOf("Conditions"),
                "Conditions",
                conditions,
                "'Conditions' must differ from those of " + first.logicalId() + ", which has the same listener, got "
                        + conditions,
                "add a condition to one of the two, or remove one");
    }

    @Override
    public Examples examples() {
        String rule = "ListenerArn: arn, Priority: %d, Conditions: [{Field: path-pattern, Values: [%s]}], Actions: ["
                + Balancers.ANSWER + "]";
        return Yaml.varying(
                Yaml.template(
                        Balancers.rule("A", rule.replace("%d", "1").replace("%s", "/a")),
                        Balancers.rule("B", rule.replace("%d", "2"))),
                "/a",
                "/b");
    }

    // Null while any part of it is unresolved.
    private static @Nullable String text(@Nullable Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.value().toString();
        }
        List<String> parts = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        if (node instanceof Node.Elements list) {
            children.addAll(list.elements());
        } else if (node instanceof Node.Fields fields) {
            fields.all().forEach((name, value) -> {
                parts.add(name);
                children.add(value);
            });
        } else {
            return null;
        }
        for (Node child : children) {
            String text = text(child);
            if (text == null) {
                return null;
            }
            parts.add(text);
        }
        return parts.toString();
    }
}
