package dev.longshore.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An alarm over an expression, as a template has it, and what it does. */
record BacklogAlarm(
        String returned,
        Map<String, String> expressions,
        Map<String, String> metricNames,
        String comparison,
        double threshold,
        int periods,
        int datapointsToAlarm,
        String missing,
        StepPolicy policy) {
    private static final Pattern FILLED = Pattern.compile("FILL\\((\\w+), (\\d+)\\) \\* (\\d+)");
    private static final Pattern LARGER = Pattern.compile("IF\\((\\w+) > (\\w+), \\1, \\2\\)");

    /** Returns what its expression comes to; null where it has no value. */
    @Nullable
    Double value(Map<String, Integer> metrics) {
        return value(returned, metrics);
    }

    private @Nullable Double value(String id, Map<String, Integer> metrics) {
        String expression = expressions.get(id);
        if (expression == null) {
            Integer value = metrics.get(Objects.requireNonNull(metricNames.get(id), () -> "no metric '" + id + "'"));
            return value == null ? null : value.doubleValue();
        }
        Matcher filled = FILLED.matcher(expression);
        if (filled.matches()) {
            Double value = value(filled.group(1), metrics);
            return (value == null ? Double.parseDouble(filled.group(2)) : value) * Integer.parseInt(filled.group(3));
        }
        Matcher larger = LARGER.matcher(expression);
        if (!larger.matches()) {
            throw new IllegalArgumentException("the simulation does not know " + expression);
        }
        Double one = value(larger.group(1), metrics);
        Double other = value(larger.group(2), metrics);
        return one == null || other == null ? null : Double.valueOf(Math.max(one, other));
    }

    /** Returns whether it is in alarm over these datapoints, of which null are missing. */
    boolean isIn(List<@Nullable Double> datapoints) {
        int breaching = 0;
        for (Double datapoint : datapoints) {
            if (datapoint == null ? missing.equals("breaching") : breaches(datapoint)) {
                breaching++;
            }
        }
        return breaching >= datapointsToAlarm;
    }

    /** Returns the last datapoints that it looks at, of which those before the first one are missing. */
    List<@Nullable Double> window(List<@Nullable Double> datapoints) {
        List<@Nullable Double> window = new ArrayList<>(Collections.nCopies(periods, null));
        window.addAll(datapoints);
        return window.subList(window.size() - periods, window.size());
    }

    private boolean breaches(double datapoint) {
        return switch (comparison) {
            case "GreaterThanOrEqualToThreshold" -> datapoint >= threshold;
            case "LessThanThreshold" -> datapoint < threshold;
            default -> throw new IllegalArgumentException(comparison);
        };
    }
}
