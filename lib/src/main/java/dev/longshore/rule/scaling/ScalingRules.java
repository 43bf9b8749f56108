package dev.longshore.rule.scaling;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over the scaling of services. */
public final class ScalingRules {
    private ScalingRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new AAS001(),
                new AAS002(),
                new AAS003(),
                new AAS004(),
                new AAS005(),
                new AAS005b(),
                new AAS006(),
                new AAS006b(),
                new AAS006c(),
                new AAS007(),
                new AAS007b(),
                new AAS007c(),
                new AAS007d(),
                new AAS007e(),
                new AAS008(),
                new AAS008b(),
                new AAS008c(),
                new AAS009(),
                new AAS009b(),
                new AAS009c(),
                new AAS010(),
                new AAS011(),
                new AAS012(),
                new AAS220());
    }
}
