package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.RuleCondition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;

/** A rule compares with a few values. */
final class LB012 extends ResourceRule<ListenerRule> {
    private static final int MAX = 5;

    LB012() {
        super(
                ListenerRule.KIND,
                "LB-012",
                "the conditions of a rule have at most " + MAX + " values together",
                Sources.ALB_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: A rule can only have '5' condition values and regex values");
    }

    @Override
    protected void judge(ListenerRule resource, Resources all, Report report) {
        long values =
                resource.conditions().stream().flatMap(RuleCondition::values).count();
        if (values > MAX) {
            report.wrong(
                    this,
                    resource.placeOf("Conditions"),
                    "Conditions",
                    Long.toString(values),
                    "'Conditions' must have at most " + MAX + " values together, got " + values,
                    "split it into several rules with the same actions");
        }
    }

    @Override
    public Examples examples() {
        String hosts = "{Field: host-header, HostHeaderConfig: {Values: [a.example.com, b.example.com]}}";
        String paths = ", {Field: path-pattern, PathPatternConfig: {Values: [/a, /b, /c, %s]}}";
        return Examples.of(
                Balancers.conditions(hosts + paths.replace("%s", "/d")),
                Balancers.conditions(hosts + paths.replace(", %s", "")),
                Balancers.conditions(hosts + paths.replace("%s", "{Ref: Parameter}")));
    }
}
