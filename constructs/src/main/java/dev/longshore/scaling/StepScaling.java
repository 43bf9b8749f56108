package dev.longshore.scaling;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.applicationautoscaling.ScalingInterval;
import software.amazon.awscdk.services.cloudwatch.IMetric;

/**
 * Tasks that are added and taken away in steps. From the highest {@code below} to the lowest {@code from}, which has
 * its value itself, nothing changes: steps neither overlap nor leave a gap.
 *
 * @param id what tells the policy from others
 * @param metric the metric
 * @param below the steps down
 * @param from the steps up
 */
public record StepScaling(String id, IMetric metric, List<Step> below, List<Step> from) {
    /**
     * A step.
     *
     * @param threshold the value of the metric where it begins
     * @param tasks how many tasks are added, or with a minus taken away
     */
    public record Step(double threshold, int tasks) {}

    static StepScaling of(String id, IMetric metric, Consumer<? super Builder> options) {
        Builder builder = new Builder();
        options.accept(builder);
        return new StepScaling(id, metric, Ordered.copy(builder.below), Ordered.copy(builder.from));
    }

    List<ScalingInterval> intervals() {
        List<Step> down =
                below.stream().sorted(Comparator.comparing(Step::threshold)).toList();
        List<Step> up =
                from.stream().sorted(Comparator.comparing(Step::threshold)).toList();
        List<ScalingInterval> intervals = new ArrayList<>();
        @Nullable Double lower = null;
        for (Step step : down) {
            intervals.add(interval(lower, step.threshold(), step.tasks()));
            lower = step.threshold();
        }
        Double rest = up.isEmpty() ? null : Double.valueOf(up.get(0).threshold());
        if (rest == null || !rest.equals(lower)) {
            intervals.add(interval(lower, rest, 0));
        }
        for (int i = 0; i < up.size(); i++) {
            Double upper = i + 1 < up.size() ? Double.valueOf(up.get(i + 1).threshold()) : null;
            intervals.add(interval(up.get(i).threshold(), upper, up.get(i).tasks()));
        }
        return intervals;
    }

    private static ScalingInterval interval(@Nullable Double lower, @Nullable Double upper, int change) {
        return ScalingInterval.builder()
                .lower(lower)
                .upper(upper)
                .change(change)
                .build();
    }

    /** Builds a {@link StepScaling}. */
    public static final class Builder {
        private final List<Step> below = new ArrayList<>();
        private final List<Step> from = new ArrayList<>();

        private Builder() {}

        /**
         * Takes tasks away below a value, such as {@code below(10, -1)}. Called again, it adds a step; where one step
         * goes over into a lower one, AWS counts the value itself to the lower.
         */
        public Builder below(double threshold, int tasks) {
            below.add(new Step(threshold, tasks));
            return this;
        }

        /** Adds tasks from a value on, such as {@code from(100, 2)}. Called again, it adds a step. */
        public Builder from(double threshold, int tasks) {
            from.add(new Step(threshold, tasks));
            return this;
        }
    }
}
