package dev.longshore.scaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.Unit;

/** Metric math as Application Auto Scaling takes it: a list of which one is the result. */
final class MetricQueries {
    private static final String RESULT = "result";

    private MetricQueries() {}

    /** Returns an expression as the last one, and before it what it is made of, each once. */
    static List<Map<String, Object>> of(MathExpression expression) {
        Map<String, IMetric> parts = parts(expression);
        List<Map<String, Object>> queries = new ArrayList<>();
        parts.forEach((id, part) -> queries.add(query(id, part, false)));
        String result = RESULT;
        for (int i = 2; parts.containsKey(result); i++) {
            result = RESULT + i;
        }
        queries.add(query(result, expression, true));
        return queries;
    }

    /** Returns what an expression is made of, by id, or nothing for a metric. CDK refuses one id for two metrics. */
    static Map<String, IMetric> parts(IMetric metric) {
        Map<String, IMetric> parts = new LinkedHashMap<>();
        add(parts, metric);
        return parts;
    }

    private static void add(Map<String, IMetric> parts, IMetric metric) {
        if (metric instanceof MathExpression expression) {
            expression.getUsingMetrics().forEach((id, part) -> {
                if (!parts.containsKey(id)) {
                    add(parts, part);
                    parts.put(id, part);
                }
            });
        }
    }

    private static Map<String, Object> query(String id, IMetric metric, boolean result) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("Id", id);
        if (metric instanceof MathExpression expression) {
            query.put("Expression", expression.getExpression());
        } else if (metric instanceof Metric plain) {
            query.put("MetricStat", stat(plain));
        } else {
            throw new IllegalArgumentException("'" + id + "' must be a Metric or a MathExpression, got " + metric);
        }
        query.put("ReturnData", result);
        return query;
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
        Unit unit = metric.getUnit();
        if (unit != null) {
            stat.put("Unit", text(unit));
        }
        return stat;
    }

    // CloudWatch's words, such as Bytes and Count/Second: jsii knows them, Java's enum does not.
    private static String text(Unit unit) {
        String name = unit.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace("_per_second", "/Second");
    }
}
