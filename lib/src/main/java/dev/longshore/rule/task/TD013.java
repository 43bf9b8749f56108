package dev.longshore.rule.task;

import dev.longshore.rule.Confidence;
import java.util.List;

/** Fargate with one vCPU. */
final class TD013 extends FargateSizeRule {
    private static final int CPU = 1024;

    TD013() {
        super("TD-013", CPU, Confidence.STATED);
    }

    // Windows has the sizes from 1024 to 4096, each with the memory that Linux has.
    @Override
    public List<String> covers() {
        return List.of("TD-020", "TD-020b");
    }
}
