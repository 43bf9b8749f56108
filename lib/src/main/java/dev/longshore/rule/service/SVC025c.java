package dev.longshore.rule.service;

import dev.longshore.model.PlacementStrategy;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Locale;
import java.util.Set;

/** Tasks are packed by what they take. */
final class SVC025c extends ServiceRule {
    private static final Set<String> FIELDS = Set.of("cpu", "memory");

    SVC025c() {
        super(
                "SVC-025c",
                "binpack is by cpu or memory",
                Sources.PLACEMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "binpack field '…' is invalid.");
    }

    @Override
    void judge(Service service, Report report) {
        for (PlacementStrategy strategy : service.placementStrategies()) {
            Value<String> field = strategy.field();
            if ("binpack".equals(Value.known(strategy.type()))
                    && field != null
                    && field.is(name -> !FIELDS.contains(name.toLowerCase(Locale.ROOT)))) {
                report.wrong(
                        this,
                        "placementStrategies.field",
                        field,
                        "'placementStrategies.field' of binpack must be cpu or memory, got " + field,
                        "set it to memory");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {placementStrategies: [{type: binpack, field: %s}]}\n", "instanceId", "memory");
    }
}
