package dev.longshore.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.service.EcsService;
import dev.longshore.service.EcsServiceProps;
import dev.longshore.testing.Synth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecs.ContainerInsights;

class ServiceAlarmsTest {
    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String RULE = "AWS::Events::Rule";

    private final Stack stack = Synth.stack();
    private final EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});

    @Test
    void nobody_is_told_unless_it_is_said() {
        service(s -> {});
        assertThat(Synth.of(stack).types()).doesNotContain(ALARM, RULE, "AWS::SNS::Topic", "AWS::KMS::Key");
    }

    @Test
    void one_word_has_every_alarm_and_event_go_to_one_topic() {
        AlarmTopic topic = AlarmTopic.create(stack, "Trouble", t -> t.email("ops@example.com"));
        EcsService service = routed(s -> s.alarms(topic));
        Synth synth = Synth.of(stack);

        assertThat(Objects.requireNonNull(service.getAlarms()).getAlarms().keySet())
                .containsExactly("Cpu", "Memory", "Tasks", "Errors", "Latency");
        assertThat(service.getAlarms().getRules().keySet())
                .containsExactly("Deployments", "Placements", "StoppedTasks");
        String id = synth.only("AWS::SNS::Topic").logicalId();
        assertThat(synth.all(ALARM)).hasSize(5).allSatisfy(alarm -> {
            assertThat(alarm.at("AlarmActions.0")).asString().contains(id);
            assertThat(alarm.at("OKActions.0")).asString().contains(id);
            assertThat(alarm.at("TreatMissingData")).isEqualTo("notBreaching");
        });
        assertThat(synth.all(RULE))
                .hasSize(3)
                .allSatisfy(
                        rule -> assertThat(rule.at("Targets.0.Arn")).asString().contains(id));
        assertThat(synth.only("AWS::SNS::Subscription").at("Endpoint")).isEqualTo("ops@example.com");
    }

    @Test
    void a_topic_is_encrypted_with_a_key_that_the_publishers_may_use_in_this_account() {
        service(s -> s.alarms(a -> {}));
        Synth synth = Synth.of(stack);
        assertThat(synth.only("AWS::SNS::Topic").at("KmsMasterKeyId"))
                .asString()
                .contains("Key");
        for (Synth.Props policy : List.of(synth.only("AWS::KMS::Key"), synth.only("AWS::SNS::TopicPolicy"))) {
            assertThat(policy.text()).contains("cloudwatch.amazonaws.com", "events.amazonaws.com", "aws:SourceAccount");
        }
        assertThat(synth.only("AWS::SNS::TopicPolicy").text()).contains("aws:SecureTransport=false");
        assertThat(synth.only("AWS::KMS::Key").at("EnableKeyRotation")).isEqualTo(true);
    }

    @Test
    void saturation_is_of_this_service_and_lasts() {
        service(s -> s.alarms(a -> a.cpuPercent(70)));
        Synth.Props cpu = alarm("Cpu");
        assertThat(cpu.at("MetricName")).isEqualTo("CPUUtilization");
        assertThat(cpu.at("Threshold")).isEqualTo(70);
        assertThat(cpu.at("EvaluationPeriods")).isEqualTo(AlarmOptions.SATURATION_MINUTES);
        assertThat(cpu.at("Dimensions")).asString().contains("Name=ClusterName", "Name=ServiceName", "ServiceName");
        assertThat(alarm("Memory").at("Threshold")).isEqualTo(AlarmOptions.DEFAULT_SATURATION_PERCENT);
        assertThat(alarm("Tasks").text())
                .contains("desired - running", "DesiredTaskCount", "RunningTaskCount", "ECS/ContainerInsights");
    }

    @Test
    void errors_and_latency_are_those_of_the_target_group() {
        routed(s -> s.alarms(a -> a.errorPercent(1).latency(Duration.millis(250))));
        Synth.Props errors = alarm("Errors");
        assertThat(errors.at("Threshold")).isEqualTo(1);
        assertThat(errors.text())
                .contains("HTTPCode_Target_5XX_Count", "IF(requests >= " + AlarmOptions.FEWEST_REQUESTS)
                .contains("TargetGroupFullName", "LoadBalancer");
        Synth.Props latency = alarm("Latency");
        assertThat(latency.at("Threshold")).isEqualTo(0.25);
        assertThat(latency.at("ExtendedStatistic")).isEqualTo("p99");
        assertThat(latency.at("DatapointsToAlarm")).isEqualTo(AlarmOptions.BAD_REQUEST_MINUTES);
    }

    @Test
    void errors_and_latency_of_service_connect_are_those_of_the_name() {
        EcsService service = service(s ->
                s.serveAs("orders").alarms(a -> a.latency(Duration.millis(250)).dashboard()));
        assertThat(Objects.requireNonNull(service.getAlarms()).getAlarms().keySet())
                .containsExactly("Cpu", "Memory", "Tasks", "ConnectErrors", "ConnectLatency");
        String errors = alarm("ConnectErrors").text();
        assertThat(errors)
                .contains(
                        "{Dimensions=[{Name=DiscoveryName, Value=orders}], MetricName=RequestCount, Namespace=AWS/ECS}",
                        "{Dimensions=[{Name=TargetDiscoveryName, Value=orders}],"
                                + " MetricName=HTTPCode_Target_5XX_Count, Namespace=AWS/ECS}")
                .contains("IF(requests >= " + AlarmOptions.FEWEST_REQUESTS);
        Synth.Props latency = alarm("ConnectLatency");
        assertThat(latency.at("Threshold")).isEqualTo(250);
        assertThat(latency.at("Statistic")).isEqualTo("Average");
        assertThat(latency.at("Dimensions").toString()).isEqualTo("[{Name=TargetDiscoveryName, Value=orders}]");
        assertThat(Synth.of(stack).only("AWS::CloudWatch::Dashboard").at("DashboardBody"))
                .asString()
                .contains("TargetDiscoveryName");
    }

    @Test
    void what_is_no_http_has_no_requests_to_count() {
        EcsService service = service(s ->
                s.connect(c -> c.serveAs("db", serve -> serve.tcp())).alarms(a -> {}));
        assertThat(Objects.requireNonNull(service.getAlarms()).getAlarms().keySet())
                .containsExactly("Cpu", "Memory", "Tasks");
    }

    @Test
    void events_are_those_of_this_service() {
        service(s -> s.alarms(a -> {}));
        List<Synth.Props> rules = Synth.of(stack).all(RULE);
        assertThat(rules.get(0).text()).contains("ECS Deployment State Change", "SERVICE_DEPLOYMENT_FAILED");
        assertThat(rules.get(0).at("EventPattern.resources.0")).asString().contains("Ref=ApiService");
        assertThat(rules.get(1).text()).contains("SERVICE_TASK_PLACEMENT_FAILURE");
        assertThat(rules.get(2).at("EventPattern.detail.group.0")).asString().contains("service:", "ApiService");
        assertThat(rules.get(2).at("EventPattern.detail.stopCode").toString())
                .isEqualTo("[EssentialContainerExited, TaskFailedToStart]");
    }

    @Test
    void stopped_tasks_are_left_out_and_a_dashboard_made_as_told() {
        EcsService service = routed(s -> s.alarms(a -> a.stoppedTasks(false).dashboard()));
        Synth synth = Synth.of(stack);
        assertThat(synth.all(RULE)).hasSize(2);
        assertThat(synth.only("AWS::CloudWatch::Dashboard").at("DashboardBody"))
                .asString()
                .contains("CPUUtilization", "RunningTaskCount", "HTTPCode_Target_5XX_Count", "TargetResponseTime");
        assertThat(Objects.requireNonNull(service.getAlarms()).getDashboard()).isNotNull();
    }

    @Test
    void thresholds_that_are_always_or_never_met_are_refused() {
        assertThatThrownBy(() -> service(s -> s.alarms(
                        a -> a.cpuPercent(0).memoryPercent(-3).errorPercent(101).latency(Duration.seconds(0)))))
                .hasMessageContaining("LS-154 error: 'cpuPercent' must be 1 to 100, got 0")
                .hasMessageContaining("'memoryPercent' must be 1 to 100, got -3")
                .hasMessageContaining("'errorPercent' must be 1 to 100, got 101")
                .hasMessageContaining("'latency' must be more than 0, got 0 s");
    }

    @Test
    void thresholds_at_the_edge_are_accepted() {
        service(s -> s.alarms(
                a -> a.cpuPercent(1).memoryPercent(100).errorPercent(100).latency(Duration.millis(1))));
        assertThat(alarm("Cpu").at("Threshold")).isEqualTo(1);
    }

    @Test
    void tasks_that_nobody_counts_have_no_alarm() {
        EcsCluster uncounted =
                EcsCluster.create(stack, "Uncounted", c -> c.containerInsights(ContainerInsights.DISABLED));
        EcsService service = EcsService.create(
                stack,
                "Api",
                s -> s.cluster(uncounted).addContainer("app", "app:1", c -> {}).alarms(a -> a.dashboard()));
        assertThat(Objects.requireNonNull(service.getAlarms()).getAlarms().keySet())
                .containsExactly("Cpu", "Memory");
        assertThat(Synth.of(stack).only("AWS::CloudWatch::Dashboard").text()).doesNotContain("RunningTaskCount");
    }

    @Test
    void an_address_may_be_a_parameter_and_be_given_twice() {
        String late = CfnParameter.Builder.create(stack, "Mail").build().getValueAsString();
        AlarmTopic.create(
                stack,
                "Trouble",
                t -> t.email("ops@example.com")
                        .email(late)
                        .email("ops@example.com")
                        .email(late));
        List<Synth.Props> mails = Synth.of(stack).all("AWS::SNS::Subscription");
        assertThat(mails)
                .extracting(mail -> mail.at("Endpoint").toString())
                .containsExactly("ops@example.com", "{Ref=Mail}");
        assertThat(mails.get(0).logicalId()).startsWith("TroubleMailopsexamplecom");
    }

    private Synth.Props alarm(String id) {
        return Synth.of(stack).all(ALARM).stream()
                .filter(alarm -> alarm.logicalId().startsWith("ApiAlarms" + id))
                .findFirst()
                .orElseThrow();
    }

    private EcsService service(Consumer<EcsServiceProps.Builder> more) {
        return EcsService.create(
                stack,
                "Api",
                s -> s.cluster(cluster)
                        .addContainer("app", "app:1", c -> c.port(8080))
                        .apply(more));
    }

    private EcsService routed(Consumer<EcsServiceProps.Builder> more) {
        HttpLoadBalancer lb = HttpLoadBalancer.create(
                stack, "Lb", b -> b.vpc(cluster.getVpc()).plainHttp().allowFromAnywhere());
        return service(s -> s.route(lb).apply(more));
    }
}
