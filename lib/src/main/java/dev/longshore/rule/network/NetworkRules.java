package dev.longshore.rule.network;

import dev.longshore.rule.Rule;
import java.util.List;

/** The rules over what a VPC consists of. */
public final class NetworkRules {
    private NetworkRules() {}

    /** Returns them in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new NET001(), new NET002());
    }
}
