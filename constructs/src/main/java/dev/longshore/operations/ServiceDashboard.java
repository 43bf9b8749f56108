package dev.longshore.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.constructs.Construct;

/** The metrics that the alarms look at, in one picture. */
final class ServiceDashboard {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 6;

    private final List<Object> widgets = new ArrayList<>();

    private ServiceDashboard() {}

    static CfnDashboard make(Construct scope, Watched watched) {
        ServiceDashboard dashboard = new ServiceDashboard();
        dashboard.add(
                "CPU and memory, percent",
                watched.ofService("CPUUtilization", "Average"),
                watched.ofService("MemoryUtilization", "Average"));
        if (watched.insights()) {
            dashboard.add(
                    "Tasks",
                    watched.ofContainerInsights("DesiredTaskCount"),
                    watched.ofContainerInsights("RunningTaskCount"));
        }
        for (int i = 0; i < watched.targetGroups().size(); i++) {
            dashboard.add(
                    "Requests and errors, by the minute",
                    watched.ofTargets(i, "RequestCount", "Sum"),
                    watched.ofTargets(i, "HTTPCode_Target_5XX_Count", "Sum"));
            dashboard.add(
                    "Latency, seconds",
                    watched.ofTargets(i, "TargetResponseTime", "p50"),
                    watched.ofTargets(i, "TargetResponseTime", "p99"));
        }
        if (watched.servedName() != null) {
            dashboard.add(
                    "Requests and errors of Service Connect, by the minute",
                    watched.ofServed("DiscoveryName", "RequestCount", "Sum"),
                    watched.ofServed("TargetDiscoveryName", "HTTPCode_Target_5XX_Count", "Sum"));
            dashboard.add(
                    "Latency of Service Connect, milliseconds",
                    watched.ofServed("TargetDiscoveryName", "TargetResponseTime", "Average"),
                    watched.ofServed("TargetDiscoveryName", "TargetResponseTime", "Maximum"));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("widgets", dashboard.widgets);
        return CfnDashboard.Builder.create(scope, "Dashboard")
                .dashboardBody(Stack.of(scope).toJsonString(body))
                .build();
    }

    private void add(String title, Metric... metrics) {
        List<Object> lines = new ArrayList<>();
        for (Metric metric : metrics) {
            lines.add(metric.line());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", title);
        properties.put("region", Aws.REGION);
        properties.put("period", Metric.PERIOD_SECONDS);
        properties.put("metrics", lines);
        Map<String, Object> widget = new LinkedHashMap<>();
        widget.put("type", "metric");
        widget.put("x", widgets.size() % 2 * WIDTH);
        widget.put("y", widgets.size() / 2 * HEIGHT);
        widget.put("width", WIDTH);
        widget.put("height", HEIGHT);
        widget.put("properties", properties);
        widgets.add(widget);
    }
}
