package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with 2 vCPU. */
final class TD014 extends FargateSizeRule {
    private static final int CPU = 2048;

    TD014() {
        super("TD-014", CPU, Confidence.STATED);
    }
}
