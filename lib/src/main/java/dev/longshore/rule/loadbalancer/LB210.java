package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.ListenerRule;
import dev.longshore.model.resource.RuleCondition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A rule has a few wildcards: six by the guide of today; that of 2020 said five. */
final class LB210 extends ResourceRule<ListenerRule> {
    private static final int MAX = 6;

    LB210() {
        super(
                ListenerRule.KIND,
                "LB-210",
                "the conditions of a rule have at most " + MAX + " wildcards together",
                Sources.ALB_QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: A rule can only have '6' condition wildcards");
    }

    @Override
    protected void judge(ListenerRule resource, Resources all, Report report) {
        long wildcards = resource.conditions().stream()
                .flatMap(RuleCondition::values)
                .flatMapToInt(value -> {
                    String known = Value.known(value);
                    return known == null ? "".chars() : known.chars();
                })
                .filter(each -> each == '*' || each == '?')
                .count();
        if (wildcards > MAX) {
            report.wrong(
                    this,
                    resource.placeOf("Conditions"),
                    "Conditions",
                    Long.toString(wildcards),
                    "'Conditions' must have at most " + MAX + " '*' and '?' together, got " + wildcards,
                    "split it into several rules with the same actions");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.conditions("{Field: host-header, Values: ['*.example.com', '*.example.org']},"
                        + " {Field: path-pattern, Values: ['/*/a/*', '/*/b/*', %s]}"),
                "'/*/c'",
                "'/c/c'");
    }
}
