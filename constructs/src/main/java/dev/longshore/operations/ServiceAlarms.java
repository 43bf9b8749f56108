package dev.longshore.operations;

import dev.longshore.internal.Ordered;
import dev.longshore.internal.PinnedFlags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/**
 * The alarms of a service, its events that people should know, and its dashboard. What is missing is no alarm: a service
 * without requests has no latency.
 */
public final class ServiceAlarms extends Construct {
    private static final String NOT_BREACHING = "notBreaching";

    private final AlarmOptions options;
    private final Watched watched;
    private final ITopic topic;
    private final Map<String, CfnAlarm> alarms = new LinkedHashMap<>();
    private final Map<String, CfnRule> rules;
    private final @Nullable CfnDashboard dashboard;

    /** Defines the alarms of a service. */
    public ServiceAlarms(Construct scope, String id, AlarmOptions options, Watched watched) {
        super(scope, id);
        PinnedFlags.on(this, scope);
        this.options = options;
        this.watched = watched;
        ITopic given = options.topic();
        topic = given == null ? AlarmTopic.create(this, "Topic", made -> {}).getTopic() : given;
        saturation("Cpu", "CPUUtilization", options.cpuPercent());
        saturation("Memory", "MemoryUtilization", options.memoryPercent());
        if (watched.insights()) {
            tasks();
        }
        for (int i = 0; i < watched.targetGroups().size(); i++) {
            requests(i, i == 0 ? "" : Integer.toString(i + 1));
        }
        if (watched.servedName() != null) {
            connections();
        }
        rules = ServiceEvents.tell(this, watched, topic.getTopicArn(), options.stoppedTasks());
        dashboard = options.dashboard() ? ServiceDashboard.make(this, watched) : null;
    }

    /** Returns the topic that is told. */
    public ITopic getTopic() {
        return topic;
    }

    /**
     * Returns the L1 alarms: {@code Cpu}, {@code Memory}, with Container Insights {@code Tasks}, {@code Errors}, {@code Latency},
     * {@code ConnectErrors}, {@code ConnectLatency}.
     */
    public Map<String, CfnAlarm> getAlarms() {
        return Ordered.copy(alarms);
    }

    /** Returns the L1 rules: {@code Deployments}, {@code Placements}, {@code StoppedTasks}. */
    public Map<String, CfnRule> getRules() {
        return rules;
    }

    /** Returns the L1 dashboard, or null. */
    public @Nullable CfnDashboard getDashboard() {
        return dashboard;
    }

    private void saturation(String id, String metric, int percent) {
        Metric used = watched.ofService(metric, "Average");
        add(
                id,
                alarm(
                                id,
                                id + " of the tasks, percent",
                                percent,
                                AlarmOptions.SATURATION_MINUTES,
                                AlarmOptions.SATURATION_MINUTES)
                        .namespace(used.namespace())
                        .metricName(used.name())
                        .dimensions(used.rendered())
                        .statistic(used.statistic())
                        .period(Metric.PERIOD_SECONDS));
    }

    // Container Insights counts both: where it is off, nothing would ever be missing.
    private void tasks() {
        add(
                "Tasks",
                alarm(
                                "Tasks",
                                "Tasks that should run and don't",
                                1,
                                AlarmOptions.SATURATION_MINUTES,
                                AlarmOptions.SATURATION_MINUTES)
                        .metrics(List.of(
                                Metric.expression("desired - running"),
                                watched.ofContainerInsights("DesiredTaskCount").query("desired"),
                                watched.ofContainerInsights("RunningTaskCount").query("running"))));
    }

    private void requests(int index, String suffix) {
        errors(
                "Errors" + suffix,
                watched.ofTargets(index, "RequestCount", "Sum"),
                watched.ofTargets(index, "HTTPCode_Target_5XX_Count", "Sum"));
        Metric time = watched.ofTargets(index, "TargetResponseTime", "p99");
        add(
                "Latency" + suffix,
                latency("Latency" + suffix, "Seconds in which 99 of 100 requests are answered", time, 1000)
                        .extendedStatistic(time.statistic()));
    }

    // The proxies send milliseconds, and no source says that they send what percentiles are made of.
    private void connections() {
        errors(
                "ConnectErrors",
                watched.ofServed("DiscoveryName", "RequestCount", "Sum"),
                watched.ofServed("TargetDiscoveryName", "HTTPCode_Target_5XX_Count", "Sum"));
        Metric time = watched.ofServed("TargetDiscoveryName", "TargetResponseTime", "Average");
        add(
                "ConnectLatency",
                latency("ConnectLatency", "Milliseconds in which requests are answered on average", time, 1)
                        .statistic(time.statistic()));
    }

    private void errors(String id, Metric requests, Metric errors) {
        add(
                id,
                alarm(
                                id,
                                "Answers with 5xx, percent",
                                options.errorPercent(),
                                AlarmOptions.REQUEST_MINUTES,
                                AlarmOptions.BAD_REQUEST_MINUTES)
                        .metrics(List.of(
                                Metric.expression("IF(requests >= " + AlarmOptions.FEWEST_REQUESTS
                                        + ", 100 * FILL(errors, 0) / requests, 0)"),
                                requests.query("requests"),
                                errors.query("errors"))));
    }

    private CfnAlarm.Builder latency(String id, String description, Metric time, int millisecondsOfUnit) {
        return alarm(
                        id,
                        description,
                        options.latency().toMilliseconds().doubleValue() / millisecondsOfUnit,
                        AlarmOptions.REQUEST_MINUTES,
                        AlarmOptions.BAD_REQUEST_MINUTES)
                .namespace(time.namespace())
                .metricName(time.name())
                .dimensions(time.rendered())
                .period(Metric.PERIOD_SECONDS);
    }

    private CfnAlarm.Builder alarm(String id, String description, Number threshold, int minutes, int badMinutes) {
        List<String> told = List.of(topic.getTopicArn());
        return CfnAlarm.Builder.create(this, id)
                .alarmDescription(description)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .threshold(threshold)
                .evaluationPeriods(minutes)
                .datapointsToAlarm(badMinutes)
                .treatMissingData(NOT_BREACHING)
                .alarmActions(told)
                .okActions(told);
    }

    private void add(String id, CfnAlarm.Builder alarm) {
        alarms.put(id, alarm.build());
    }
}
