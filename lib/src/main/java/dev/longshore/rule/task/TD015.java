package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with 4 vCPU. */
final class TD015 extends FargateSizeRule {
    private static final int CPU = 4096;

    TD015() {
        super("TD-015", CPU, Confidence.STATED);
    }
}
