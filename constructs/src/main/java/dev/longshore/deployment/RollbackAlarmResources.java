package dev.longshore.deployment;

import dev.longshore.internal.Durations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.UniqueResourceNameOptions;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.ecs.BaseService;
import software.constructs.Construct;

/** The alarms that a deployment asks for. */
final class RollbackAlarmResources {
    private static final int MINUTES = 2;
    private static final int LONGEST_NAME = 100;

    private final Construct scope;
    private final BaseService service;
    private final Supplier<List<MeasuredGroup>> groups;
    private final List<String> names = new ArrayList<>();

    RollbackAlarmResources(Construct scope, BaseService service, Supplier<List<MeasuredGroup>> groups) {
        this.scope = scope;
        this.service = service;
        this.groups = groups;
    }

    List<String> names(RollbackAlarms alarms) {
        names.addAll(alarms.names());
        Integer errors = alarms.errorsPerMinute();
        if (errors != null) {
            names.add(alarm(
                            "Errors",
                            ofGroups("Errors of the tasks", "SUM", "HTTPCode_Target_5XX_Count", "Sum"),
                            errors,
                            1,
                            null)
                    .getAlarmName());
        }
        Duration time = alarms.responseTime();
        if (time != null) {
            names.add(alarm(
                            "ResponseTime",
                            ofGroups("Slowest average response time", "MAX", "TargetResponseTime", "Average"),
                            time.toMilliseconds().doubleValue() / 1000,
                            MINUTES,
                            null)
                    .getAlarmName());
        }
        ofService("Cpu", alarms.cpuPercent(), service.metricCpuUtilization(oneMinute("Average")));
        ofService("Memory", alarms.memoryPercent(), service.metricMemoryUtilization(oneMinute("Average")));
        return names;
    }

    // The alarm has the service in its dimensions and the service has the alarm: a reference each way is a cycle
    // (aws/aws-cdk#24344). A name that both can compute is none.
    private void ofService(String id, @Nullable Integer percent, IMetric metric) {
        if (percent != null) {
            String name = Aws.STACK_NAME + "-"
                    + Names.uniqueResourceName(
                            scope,
                            UniqueResourceNameOptions.builder()
                                    .maxLength(LONGEST_NAME)
                                    .build())
                    + "-" + id;
            alarm(id, metric, percent, MINUTES, name);
            names.add(name);
        }
    }

    private Alarm alarm(String id, IMetric metric, Number threshold, int minutes, @Nullable String name) {
        return Alarm.Builder.create(scope, "RollbackOn" + id)
                .alarmName(name)
                .alarmDescription("Rolls a deployment back")
                .metric(metric)
                .threshold(threshold)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .evaluationPeriods(minutes)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build();
    }

    // Without an error, and before its first deployment, a group has no value at all.
    private IMetric ofGroups(String label, String function, String name, String statistic) {
        Map<String, IMetric> metrics = new LinkedHashMap<>();
        for (MeasuredGroup group : groups.get()) {
            metrics.put("m" + (metrics.size() + 1), metric(group, name, statistic));
        }
        String filled =
                metrics.keySet().stream().map(each -> "FILL(" + each + ", 0)").collect(Collectors.joining(", "));
        return MathExpression.Builder.create()
                .label(label)
                .expression(function + "([" + filled + "])")
                .usingMetrics(metrics)
                .period(Durations.minutes(1))
                .build();
    }

    private static IMetric metric(MeasuredGroup group, String name, String statistic) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("LoadBalancer", group.loadBalancer());
        dimensions.put("TargetGroup", group.targetGroup());
        return Metric.Builder.create()
                .namespace("AWS/ApplicationELB")
                .metricName(name)
                .dimensionsMap(dimensions)
                .statistic(statistic)
                .period(Durations.minutes(1))
                .build();
    }

    private static MetricOptions oneMinute(String statistic) {
        return MetricOptions.builder()
                .statistic(statistic)
                .period(Durations.minutes(1))
                .build();
    }
}
