package dev.longshore.rule.events;

import dev.longshore.document.Node;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.EventRule;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A pattern says what a field may be, as a list. */
final class EVT228 extends ResourceRule<EventRule> {

    EVT228() {
        super(
                EventRule.KIND,
                "EVT-228",
                "each field of an event pattern is a list of what it may be, or an object of such fields",
                EventSources.EVENT_PATTERN,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidEventPatternException: Event pattern is not valid. Reason: … must be an object or an array");
    }

    @Override
    protected void judge(EventRule resource, Resources all, Report report) {
        Node.Fields pattern = resource.pattern();
        if (pattern != null) {
            check("EventPattern", pattern, report);
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Starters.ruleOf("EventPattern: {source: %s}")), "aws.ecs", "[aws.ecs]");
    }

    private void check(String path, Node.Fields pattern, Report report) {
        pattern.all().forEach((name, value) -> check(path + "." + name, name, value, report));
    }

    private void check(String path, String name, Node value, Report report) {
        if (value instanceof Node.Fields inner) {
            check(path, inner, report);
        } else if (value instanceof Node.Elements list && list.elements().isEmpty()) {
            wrong(path, value, "[]", report);
        } else if (value instanceof Node.Elements list && name.equals("$or")) {
            list.elements().forEach(one -> check(path, "", one, report));
        } else if (value instanceof Node.Scalar scalar) {
            wrong(path, value, scalar.value().toString(), report);
        }
    }

    private void wrong(String path, Node value, String text, Report report) {
        report.wrong(
                this,
                value.place(),
                path,
                text,
                "'" + path + "' must be a list that is not empty, got " + text,
                text.equals("[]") ? "leave it out, or write what it may be" : "write it as [" + text + "]");
    }
}
