package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;

/** Fargate with 32 vCPU: the newest size, which CloudFormation knows and the API text does not yet. */
final class TD017b extends FargateSizeRule {
    private static final int CPU = 32768;

    TD017b() {
        super("TD-017b", CPU, Confidence.UNCERTAIN);
    }
}
