package dev.longshore.scaling;

import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.internal.Ordered;
import dev.longshore.model.Scaling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said of scaling in the words of Application Auto Scaling, as far as rules judge it. */
final class ScalingModel {
    static final String CPU = "ECSServiceAverageCPUUtilization";
    static final String MEMORY = "ECSServiceAverageMemoryUtilization";
    static final String HIGH_RESOLUTION = "HighResolution";

    private static final int RESOLUTION_SECONDS = 20;

    private ScalingModel() {}

    static Scaling of(ScalingOptions options, Place place) {
        List<Map<String, Object>> policies = new ArrayList<>();
        String resolution = options.highResolution() ? HIGH_RESOLUTION : "";
        track(policies, CPU + resolution, options.targetCpuPercent());
        track(policies, MEMORY + resolution, options.targetMemoryPercent());
        track(policies, "ALBRequestCountPerTarget", options.requestsPerTask());
        List<Map<String, Object>> actions = new ArrayList<>();
        options.schedules().forEach(range -> actions.add(action(range)));
        Node.Fields.Builder fields = Node.Fields.at(place)
                .set("minCapacity", options.minTasks())
                .set("maxCapacity", options.maxTasks())
                .set("policies", policies);
        return new Scaling((actions.isEmpty() ? fields : fields.set("scheduledActions", actions)).build());
    }

    static @Nullable Map<String, Object> monitoring(ScalingOptions options) {
        if (!options.highResolution()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        if (options.targetCpuPercent() != null) {
            names.add("CPUUtilization");
        }
        if (options.targetMemoryPercent() != null) {
            names.add("MemoryUtilization");
        }
        Map<String, Object> metrics = new LinkedHashMap<>(Ordered.map("metricNames", names));
        metrics.put("resolutionSeconds", RESOLUTION_SECONDS);
        return Ordered.map("metricConfigurations", List.of(metrics));
    }

    private static void track(List<Map<String, Object>> policies, String metric, @Nullable Integer target) {
        if (target != null) {
            Map<String, Object> tracking = new LinkedHashMap<>();
            tracking.put("targetValue", target);
            tracking.put("predefinedMetricSpecification", Ordered.map("predefinedMetricType", metric));
            Map<String, Object> policy = new LinkedHashMap<>();
            policy.put("policyType", "TargetTrackingScaling");
            policy.put("targetTrackingScalingPolicyConfiguration", tracking);
            policies.add(policy);
        }
    }

    private static Map<String, Object> action(ScheduledRange range) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put("minCapacity", range.minTasks());
        bounds.put("maxCapacity", range.maxTasks());
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("scheduledActionName", range.id());
        action.put("schedule", range.schedule());
        action.put("timezone", range.timeZone());
        action.put("scalableTargetAction", bounds);
        return action;
    }
}
