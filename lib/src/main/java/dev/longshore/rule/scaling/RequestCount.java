package dev.longshore.rule.scaling;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.ScalingPolicy;
import dev.longshore.model.Value;
import dev.longshore.rule.resource.TargetGroups;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scaling by the requests that a task gets. */
final class RequestCount {
    /** The metric of Elastic Load Balancing. */
    static final String METRIC = "ALBRequestCountPerTarget";

    private RequestCount() {}

    /** Returns the metric of a policy, if it is this one. */
    static @Nullable Value<String> metric(ScalingPolicy policy) {
        Value<String> metric = policy.predefinedMetricType();
        return metric != null && metric.is(METRIC::equals) ? metric : null;
    }

    /** Returns the target groups of the template whose requests a policy counts. */
    static List<Resource> counted(ScalingPolicy policy, Resources resources) {
        Resource resource = resources.get(policy.place().logicalId());
        return resource == null
                ? List.of()
                : resource.references().stream()
                        .map(resources::get)
                        .filter(Objects::nonNull)
                        .filter(group -> group.type().equals(TargetGroups.TYPE))
                        .toList();
    }
}
