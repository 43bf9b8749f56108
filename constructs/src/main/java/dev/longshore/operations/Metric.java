package dev.longshore.operations;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm.DimensionProperty;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm.MetricDataQueryProperty;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm.MetricProperty;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm.MetricStatProperty;

/** A metric by the minute, in the three ways that alarms and dashboards write it. */
record Metric(String namespace, String name, Map<String, String> dimensions, String statistic) {
    static final int PERIOD_SECONDS = 60;

    List<DimensionProperty> rendered() {
        List<DimensionProperty> rendered = new ArrayList<>();
        dimensions.forEach((key, value) ->
                rendered.add(DimensionProperty.builder().name(key).value(value).build()));
        return rendered;
    }

    MetricDataQueryProperty query(String id) {
        return MetricDataQueryProperty.builder()
                .id(id)
                .returnData(false)
                .metricStat(MetricStatProperty.builder()
                        .metric(MetricProperty.builder()
                                .namespace(namespace)
                                .metricName(name)
                                .dimensions(rendered())
                                .build())
                        .period(PERIOD_SECONDS)
                        .stat(statistic)
                        .build())
                .build();
    }

    static MetricDataQueryProperty expression(String expression) {
        return MetricDataQueryProperty.builder()
                .id("result")
                .expression(expression)
                .returnData(true)
                .build();
    }

    /** Returns it as a dashboard writes it. */
    List<Object> line() {
        List<Object> line = new ArrayList<>(List.of(namespace, name));
        dimensions.forEach((key, value) -> {
            line.add(key);
            line.add(value);
        });
        line.add(Ordered.map("stat", statistic));
        return line;
    }
}
