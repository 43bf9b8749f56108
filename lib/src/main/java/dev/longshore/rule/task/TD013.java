package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with one vCPU. */
final class TD013 extends FargateSizeRule {
    private static final int CPU = 1024;

    TD013() {
        super("TD-013", CPU, Confidence.STATED);
    }
}
