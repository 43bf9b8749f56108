package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with 8 vCPU. */
final class TD016 extends FargateSizeRule {
    private static final int CPU = 8192;

    TD016() {
        super("TD-016", CPU, Confidence.STATED);
    }
}
