package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with half a vCPU. */
final class TD012 extends FargateSizeRule {
    private static final int CPU = 512;

    TD012() {
        super("TD-012", CPU, Confidence.STATED);
    }
}
