package dev.longshore.rule.capacity;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.ClusterCapacity;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cluster has a limited number of capacity providers. */
final class CAP020 extends ResourceRule<ClusterCapacity> {
    private static final int MAX = 20;

    CAP020() {
        super(
                Clusters.CAPACITY,
                "CAP-020",
                "a cluster has at most " + MAX + " capacity providers",
                Sources.QUOTAS,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the cluster has too many capacity providers");
    }

    @Override
    protected void judge(ClusterCapacity resource, Resources all, Report report) {
        Items<Link> providers = resource.capacityProviders();
        if (providers.size() > MAX) {
            report.wrong(
                    this,
                    providers.place(),
                    "CapacityProviders",
                    Integer.toString(providers.size()),
                    "'CapacityProviders' must be at most " + MAX + ", got " + providers.size(),
                    "spread the services over several clusters");
        }
    }

    @Override
    public Examples examples() {
        String twenty =
                IntStream.rangeClosed(1, MAX).mapToObj(number -> "p" + number).collect(Collectors.joining(", "));
        String yaml = Capacity.cluster("CapacityProviders: [" + twenty + "%s]");
        return Examples.of(
                yaml.replace("%s", ", p21"), yaml.replace("%s", ""), yaml.replace("%s", ", {Ref: Parameter}"));
    }
}
