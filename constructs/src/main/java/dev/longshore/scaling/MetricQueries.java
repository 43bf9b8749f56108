package dev.longshore.scaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** Metric math as Application Auto Scaling takes it: a list of which one is the result. */
final class MetricQueries {
    private MetricQueries() {}

    /** Adds a metric, and before it those that it is made of. */
    static void add(List<Map<String, Object>> queries, String id, IMetric metric, boolean result) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("Id", id);
        if (metric instanceof MathExpression expression) {
            expression.getUsingMetrics().forEach((name, part) -> add(queries, name, part, false));
            query.put("Expression", expression.getExpression());
        } else if (metric instanceof Metric plain) {
            query.put("MetricStat", stat(plain));
        } else {
            throw new IllegalArgumentException("'" + id + "' must be a Metric or a MathExpression, got " + metric);
        }
        query.put("ReturnData", result);
        queries.add(query);
    }

    private static Map<String, Object> stat(Metric metric) {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        Map<String, Object> given = metric.getDimensions();
        if (given != null) {
            given.forEach((name, value) -> {
                Map<String, Object> dimension = new LinkedHashMap<>();
                dimension.put("Name", name);
                dimension.put("Value", value);
                dimensions.add(dimension);
            });
        }
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("Namespace", metric.getNamespace());
        named.put("MetricName", metric.getMetricName());
        if (!dimensions.isEmpty()) {
            named.put("Dimensions", dimensions);
        }
        Map<String, Object> stat = new LinkedHashMap<>();
        stat.put("Metric", named);
        stat.put("Stat", metric.getStatistic());
        return stat;
    }
}
