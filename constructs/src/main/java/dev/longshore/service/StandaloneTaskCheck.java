package dev.longshore.service;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.JobRule;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.RestartPolicy;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the options of a task that runs and ends, at once. */
public final class StandaloneTaskCheck {
    private StandaloneTaskCheck() {}

    /**
     * Returns what the rules and the checks of the options find, unless it is acknowledged.
     *
     * @param props the options
     * @param place where the task is
     */
    public static List<Finding> of(StandaloneTaskProps props, Place place) {
        EcsServiceProps service = props.asService().build();
        List<Finding> findings = new ArrayList<>(ServiceCheck.of(service, place, false));
        OptionCheck check = new OptionCheck(place);
        props.task().containers().forEach(container -> ends(container, check));
        findings.addAll(check.findings());
        return findings;
    }

    /** Returns what is wrong with one that stands alone, so that it needs a cluster. */
    static List<Finding> alone(StandaloneTaskProps props, Place place) {
        List<Finding> findings = of(props, place);
        findings.addAll(new OptionCheck(place)
                .require(
                        props.cluster() != null || props.existingCluster() != null,
                        OptionRule.MISSING,
                        "cluster",
                        null,
                        "is missing",
                        "add cluster(EcsCluster.create(...)) or a cluster that is there already")
                .findings());
        return findings;
    }

    private static void ends(ContainerOptions container, OptionCheck check) {
        RestartPolicy restart = container.restart();
        check.require(
                restart == null
                        || !container.essential()
                        || restart.ignoredExitCodes().contains(0),
                JobRule.NEVER_ENDS,
                "restart",
                null,
                "of container '" + container.name() + "' must leave out exit code 0, or the task never ends",
                "add ignoreExitCodes(0)");
    }
}
