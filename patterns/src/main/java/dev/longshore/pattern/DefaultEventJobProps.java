package dev.longshore.pattern;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.IEventBus;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.Schedule;

record DefaultEventJobProps(
        JobSettings job,
        @Nullable EventPattern pattern,
        @Nullable Schedule schedule,
        @Nullable IEventBus eventBus,
        @Nullable RunInput input,
        @Nullable Consumer<Rule.Builder> customizeRule)
        implements EventJobProps {
    /** Returns everything that is wrong, at once. */
    List<Finding> check(Place place) {
        List<Finding> findings = new ArrayList<>(job.check(place));
        String told = input == null ? null : input.container();
        findings.addAll(new OptionCheck(place)
                .require(
                        pattern != null || schedule != null,
                        JobRule.EVENT_OR_SCHEDULE,
                        "pattern",
                        null,
                        "is missing: nothing starts the task",
                        "add pattern(EventPattern.builder()...build())")
                .require(
                        pattern == null || schedule == null,
                        OptionRule.CONTRADICTION,
                        "schedule",
                        null,
                        "and 'pattern' are both given",
                        "make a job of each")
                .require(
                        eventBus == null || schedule == null,
                        OptionRule.CONTRADICTION,
                        "schedule",
                        null,
                        "and 'eventBus' are both given: schedules are on the account's own bus",
                        "leave eventBus out")
                .require(
                        told == null || containers().contains(told),
                        JobRule.OVERRIDDEN_CONTAINER,
                        "input",
                        told,
                        "must name a container of the task, " + containers(),
                        "name one of them, or leave it out for the first")
                .findings());
        return findings;
    }

    /** Returns the container that is told of the event. */
    String toldContainer() {
        String told = input == null ? null : input.container();
        return told == null ? containers().get(0) : told;
    }

    private List<String> containers() {
        List<String> names = new ArrayList<>();
        job.task().task().containers().forEach(container -> names.add(container.name()));
        return names;
    }
}
