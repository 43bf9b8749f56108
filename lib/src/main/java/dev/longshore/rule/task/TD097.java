package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.FirelensConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A task has one log router. */
final class TD097 extends RouterRule {
    private static final String ROUTER = ", firelensConfiguration: {type: fluentbit}";

    TD097() {
        super(
                "TD-097",
                "at most one container has a firelensConfiguration",
                Sources.FIRELENS_GUIDE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: only one container of a task can have a firelensConfiguration");
    }

    @Override
    void judge(TaskDefinition task, Container router, FirelensConfiguration firelens, Report report) {
        Container first = task.containers().stream()
                .filter(RouterRule::isRouter)
                .findFirst()
                .orElse(router);
        if (!router.place().equals(first.place())) {
            report.wrong(
                    this,
                    router.placeOf("firelensConfiguration"),
                    "firelensConfiguration",
                    null,
                    in(router)
                            + "'firelensConfiguration' must be set for one container of the task, got it for container '"
                            + first.label() + "' too",
                    "leave out one of them: a router can send to many places");
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                Yaml.two("", ROUTER, ROUTER),
                Yaml.two("", "", ROUTER),
                Yaml.two("", ", firelensConfiguration: " + Yaml.TOKEN, ROUTER));
    }
}
