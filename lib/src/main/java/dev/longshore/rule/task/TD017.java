package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with 16 vCPU. */
final class TD017 extends FargateSizeRule {
    private static final int CPU = 16384;

    TD017() {
        super("TD-017", CPU, Confidence.STATED);
    }
}
