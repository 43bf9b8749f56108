package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with a quarter of a vCPU. */
final class TD011 extends FargateSizeRule {
    private static final int CPU = 256;

    TD011() {
        super("TD-011", CPU, Confidence.STATED);
    }
}
