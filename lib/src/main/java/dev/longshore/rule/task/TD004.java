package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task holds no more than ten containers. */
final class TD004 extends TaskRule {
    private static final int MAX_CONTAINERS = 10;

    TD004() {
        super(
                "TD-004",
                "at most 10 containers per task definition",
                Sources.QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "Too many containers");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        int count = task.containers().size();
        if (count > MAX_CONTAINERS) {
            report.wrong(
                    this,
                    task.containers().place(),
                    "containerDefinitions",
                    Integer.toString(count),
                    "'containerDefinitions' must hold at most " + MAX_CONTAINERS + " containers, got " + count,
                    "split the task, or join sidecars");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(containers(MAX_CONTAINERS + 1), containers(MAX_CONTAINERS));
    }

    private static String containers(int count) {
        StringBuilder yaml = new StringBuilder("containerDefinitions:\n");
        for (int i = 1; i <= count; i++) {
            yaml.append("  - {name: c").append(i).append(", image: nginx, memory: 64}\n");
        }
        return yaml.toString();
    }
}
