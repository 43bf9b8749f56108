package dev.longshore.rule;

import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Severity;
import dev.longshore.model.EcsModel;
import dev.longshore.rule.batch.BatchRules;
import dev.longshore.rule.capacity.CapacityRules;
import dev.longshore.rule.discovery.DiscoveryRules;
import dev.longshore.rule.events.EventRules;
import dev.longshore.rule.general.GeneralRules;
import dev.longshore.rule.loadbalancer.LoadBalancerRules;
import dev.longshore.rule.logs.LogRules;
import dev.longshore.rule.network.NetworkRules;
import dev.longshore.rule.queue.QueueRules;
import dev.longshore.rule.scaling.ScalingRules;
import dev.longshore.rule.service.ServiceRules;
import dev.longshore.rule.storage.StorageRules;
import dev.longshore.rule.task.TaskRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rules that are in force. */
public final class Rules {
    /** When the sources of the catalogue were read. */
    static final LocalDate CATALOGUE_READ_ON = LocalDate.of(2026, 11, 21);

    private static final List<Rule> ALL = Stream.of(
                    TaskRules.all(),
                    ServiceRules.all(),
                    ScalingRules.all(),
                    CapacityRules.all(),
                    NetworkRules.all(),
                    LoadBalancerRules.all(),
                    StorageRules.all(),
                    LogRules.all(),
                    EventRules.all(),
                    QueueRules.all(),
                    BatchRules.all(),
                    DiscoveryRules.all(),
                    GeneralRules.all())
            .flatMap(List::stream)
            .toList();

    private static final List<Rule> WITHOUT_RESOURCES =
            ALL.stream().filter(rule -> !rule.needsResources()).toList();

    private Rules() {}

    /** Returns every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Returns the rule of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rule get(String id) {
        return ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
    }

    /** Returns everything that the rules find in a model. */
    public static List<Finding> judge(EcsModel model) {
        Report report = new Report();
        List<Rule> asked = model.resources().all().isEmpty() ? WITHOUT_RESOURCES : ALL;
        asked.forEach(rule -> rule.judge(model, report));
        return report.findings();
    }

    /**
     * Judges a model and refuses it when anything in it is an error.
     *
     * @return the findings that are no errors
     * @throws InvalidInputException with all errors at once
     */
    public static List<Finding> require(EcsModel model) {
        List<Finding> findings = judge(model);
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return findings;
    }
}
