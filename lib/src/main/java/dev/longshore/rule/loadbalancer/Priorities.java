package dev.longshore.rule.loadbalancer;

import dev.longshore.rule.Range;

/** The places of rules on a listener. */
final class Priorities {
    static final Range ALLOWED = new Range(1, 50_000);

    private Priorities() {}
}
