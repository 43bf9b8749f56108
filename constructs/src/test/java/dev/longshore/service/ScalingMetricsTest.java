package dev.longshore.service;

import static dev.longshore.service.Scaled.POLICY;
import static dev.longshore.service.Scaled.accepts;
import static dev.longshore.service.Scaled.metric;
import static dev.longshore.service.Scaled.refuses;
import static dev.longshore.service.Scaled.scaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.scaling.PredictiveMetric;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.Unit;

/** What scaling measures: of which service, which route, and under which name. */
class ScalingMetricsTest {
    private static final String CONFIGURATION = "TargetTrackingScalingPolicyConfiguration";

    @Test
    void a_part_of_two_expressions_is_there_once() {
        MathExpression sum = expression("a + b", "a", metric("A"), "b", metric("B"));
        MathExpression rest = expression("a - c", "a", metric("A"), "c", metric("C"));
        assertThat(ids(expression("x / y", "x", sum, "y", rest))).containsExactly("a", "b", "x", "c", "y", "result");
    }

    @Test
    void a_part_that_is_called_result_keeps_its_name() {
        MathExpression twice = expression("result * result2", "result", metric("A"), "result2", metric("B"));
        assertThat(ids(twice)).containsExactly("result", "result2", "result3");
    }

    @Test
    void one_name_for_two_metrics_is_refused_before_it_gets_here() {
        MathExpression one = expression("a * 2", "a", metric("A"));
        MathExpression other = expression("a * 3", "a", metric("B"));
        assertThatThrownBy(() -> expression("x / y", "x", one, "y", other))
                .hasMessageContaining("The ID 'a' used for two");
    }

    @Test
    void a_part_keeps_its_unit() {
        Metric bytes = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Queued")
                .unit(Unit.BYTES)
                .build();
        Metric rate = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Sent")
                .unit(Unit.KILOBYTES_PER_SECOND)
                .build();
        assertThat(scaled(sc -> sc.targetMetric("Queue", expression("a / b", "a", bytes, "b", rate), 10))
                        .only(POLICY)
                        .text())
                .contains("Unit=Bytes}", "Unit=Kilobytes/Second}");
    }

    @Test
    void a_metric_of_another_region_or_account_would_be_looked_for_here() {
        Metric far = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Backlog")
                .region("eu-north-1")
                .build();
        Metric foreign = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Backlog")
                .account("111122223333")
                .build();
        Metric own = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Backlog")
                .region(Aws.REGION)
                .build();
        refuses("LS-087", sc -> sc.targetMetric("Queue", far, 10));
        refuses("LS-087", sc -> sc.targetMetric("Queue", expression("a * 2", "a", foreign), 10));
        accepts(sc -> sc.targetMetric("Queue", expression("a * 2", "a", own), 10));
    }

    @Test
    void a_percentile_is_held_in_an_expression_alone() {
        Metric slow = Metric.Builder.create()
                .namespace("Shop")
                .metricName("Waiting")
                .statistic("p99")
                .build();
        refuses("LS-152", sc -> sc.targetMetric("Waiting", slow, 10));
        assertThat(scaled(sc -> sc.targetMetric("Waiting", expression("a", "a", slow), 10))
                        .only(POLICY)
                        .text())
                .contains("Stat=p99");
    }

    @Test
    void the_cpu_of_another_service_is_another_metric() {
        Map<String, String> database = new LinkedHashMap<>();
        database.put("ServiceName", "db");
        database.put("ClusterName", "main");
        Metric other = Metric.Builder.create()
                .namespace("AWS/ECS")
                .metricName("CPUUtilization")
                .dimensionsMap(database)
                .build();
        assertThat(scaled(sc -> sc.targetCpuPercent(50).targetMetric("Db", other, 50))
                        .all(POLICY))
                .hasSize(2);
        accepts(sc -> sc.targetCpuPercent(50).steps("Db", other, st -> st.from(80, 2)));
        assertThatThrownBy(() -> scaled(sc -> sc.targetMetric("Db", other, 50).targetMetric("Again", other, 60)))
                .hasMessageContaining("'metric of targetMetric' is held at a target already, got Again")
                .hasMessageContaining("keep one of the two");
    }

    @Test
    void requests_and_response_time_of_each_route_are_held() {
        Synth synth = Synth.of(stack ->
                Scaled.define(stack, 2, sc -> sc.requestsPerTask(1000).targetResponseTime(Duration.millis(300))));
        List<Synth.Props> requests = synth.all(POLICY).stream()
                .filter(policy -> policy.text().contains("ALBRequestCountPerTarget"))
                .toList();
        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).at(CONFIGURATION).toString())
                .isNotEqualTo(requests.get(1).at(CONFIGURATION).toString());
        assertThat(synth.all(POLICY)).hasSize(4);
        String first = scaled(sc -> sc.requestsPerTask(1000)).only(POLICY).logicalId();
        assertThat(requests).extracting(Synth.Props::logicalId).contains(first);
    }

    @Test
    void a_forecast_of_requests_says_that_it_is_of_the_first_route() {
        Stack stack = Synth.stack();
        Scaled.define(stack, 2, sc -> sc.predictive(PredictiveMetric.REQUESTS, 1000));
        Annotations.fromStack(stack)
                .hasWarning("*", Match.stringLikeRegexp(".*counts the requests of the first route alone, of 2.*"));
        Stack one = Synth.stack();
        Scaled.define(one, 1, sc -> sc.predictive(PredictiveMetric.REQUESTS, 1000));
        Annotations.fromStack(one).hasNoWarning("*", Match.stringLikeRegexp(".*first route.*"));
    }

    @Test
    void nothing_is_held_at_0() {
        refuses("LS-087", sc -> sc.targetResponseTime(Duration.millis(0)));
        refuses("LS-087", sc -> sc.requestsPerTask(-5));
        refuses("LS-087", sc -> sc.predictive(PredictiveMetric.CPU, 0));
        accepts(sc ->
                sc.targetResponseTime(Duration.millis(1)).requestsPerTask(1).predictive(PredictiveMetric.CPU, 1));
    }

    private static List<Object> ids(MathExpression expression) {
        return scaled(sc -> sc.targetMetric("Math", expression, 10))
                                .only(POLICY)
                                .at(CONFIGURATION + ".CustomizedMetricSpecification.Metrics")
                        instanceof List<?> queries
                ? queries.stream()
                        .map(query -> (Object) ((Map<?, ?>) query).get("Id"))
                        .toList()
                : List.of();
    }

    private static MathExpression expression(String expression, Object... parts) {
        Map<String, IMetric> using = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            using.put((String) parts[i], (IMetric) parts[i + 1]);
        }
        return MathExpression.Builder.create()
                .expression(expression)
                .usingMetrics(using)
                .build();
    }
}
