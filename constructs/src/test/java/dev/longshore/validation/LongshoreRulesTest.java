package dev.longshore.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.check.FileCheck;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.rule.RuleIds;
import dev.longshore.service.EcsService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.Acknowledgment;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.IPolicyValidationContext;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.PolicyValidationPluginReport;
import software.amazon.awscdk.PolicyValidationStack;
import software.amazon.awscdk.PolicyViolation;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedFargateService;
import software.amazon.awscdk.services.ecs.patterns.ApplicationLoadBalancedTaskImageOptions;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.constructs.Construct;
import software.constructs.IConstruct;

/** The plugin over plain CDK apps with faults that only an override can bring in, and over our own constructs. */
class LongshoreRulesTest {
    private static final String FAMILY = "a".repeat(256);

    @TempDir
    Path folder;

    @Test
    void a_plain_cdk_app_is_refused_with_construct_paths() throws IOException {
        App app = app();
        faulty(new Stack(app, "Shop"), "Web");
        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");
        assertThat(report())
                .contains(
                        "\"pluginName\": \"Longshore\"",
                        "\"conclusion\": \"failure\"",
                        "\"ruleName\": \"TD-001\"",
                        "\"constructPath\": \"Shop/Web/TaskDef/Resource\"",
                        "\"templatePath\": \"Shop.template.json\"",
                        "\"logicalId\": \"WebTaskDef",
                        "\"Properties.Family\"",
                        "\"ruleName\": \"SVC-012b\"",
                        "\"constructPath\": \"Shop/Web/Service/Service\"",
                        "\"severity\": \"error\"",
                        "\"suggestedFix\"",
                        "docs/rules.md#td-001")
                .doesNotContain("READ-");
    }

    @Test
    void a_stack_that_is_nearly_full_is_told_at_synth_and_a_full_one_refused() throws IOException {
        App app = app();
        topics(new Stack(app, "Shop"), 400);
        app.synth();
        assertThat(report())
                .contains(
                        "\"ruleName\": \"GEN-001b\"",
                        "\"severity\": \"warning\"",
                        "80 % of the 500 that a template may have, got 400",
                        "split the stack");
        App over = app();
        topics(new Stack(over, "Shop"), 501);
        assertThatThrownBy(over::synth).hasMessageContaining("501").hasMessageContaining("500");
    }

    private static void topics(Stack stack, int count) {
        for (int at = 0; at < count; at++) {
            new CfnTopic(stack, "Topic" + at);
        }
    }

    @Test
    void warnings_and_notes_fail_nothing() throws IOException {
        App app = app();
        Stack stack = new Stack(app, "Shop");
        task(
                stack,
                "Task",
                task -> task.addPropertyOverride(
                        "ContainerDefinitions.0.Environment", List.of(variable("PASSWORD", "hunter2hunter2"))));
        app.synth();
        assertThat(report())
                .contains("\"ruleName\": \"TD-201\"", "\"severity\": \"warning\"", "\"conclusion\": \"success\"");
    }

    @Test
    void cdks_own_acknowledge_takes_the_id_behind_the_plugins_name() throws IOException {
        App app = app();
        Stack stack = new Stack(app, "Shop");
        Construct task = task(stack, "Task", each -> each.addPropertyOverride("Family", FAMILY));
        Validations.of(task)
                .acknowledge(Acknowledgment.builder()
                        .id("Longshore::TD-001")
                        .reason("the name is as old as the company")
                        .build());
        app.synth();
        assertThat(report())
                .contains(
                        "\"suppressedViolations\"", "the name is as old as the company", "\"conclusion\": \"success\"");
        assertThat(FileCheck.check(folder)).isEmpty();
    }

    @Test
    void ours_stands_in_the_template_and_holds_for_everything_below() throws IOException {
        App app = app();
        Stack stack = new Stack(app, "Shop");
        Construct service = faulty(stack, "Web");
        Acknowledge.rule(service, "TD-001", "an old name");
        Acknowledge.rule(service, "SVC-012b", "tried once");
        app.synth();
        assertThat(Files.readString(folder.resolve("Shop.template.json")))
                .containsSubsequence("\"longshore\"", "\"TD-001\"", "an old name", "\"SVC-012b\"", "tried once");
        assertThat(FileCheck.check(folder)).isEmpty();
    }

    @Test
    void one_that_matches_nothing_any_more_is_reported() throws IOException {
        App app = app();
        Stack stack = new Stack(app, "Shop");
        Construct task = task(stack, "Task", each -> {});
        Acknowledge.rule(task, "TD-001", "an old name");
        Acknowledge.rule(stack, "TD-01", "a slip");
        app.synth();
        assertThat(report()).contains("\"ruleName\": \"ACK-001\"", "\"constructPath\": \"Shop\"");
        assertThatThrownBy(() -> Acknowledge.rule(task, "TD-001", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ACK-002");
    }

    @Test
    void nested_stacks_are_judged_too() throws IOException {
        App app = app();
        NestedStack nested = new NestedStack(new Stack(app, "Shop"), "Nested");
        task(nested, "Task", task -> task.addPropertyOverride("Family", FAMILY));
        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");
        assertThat(report()).contains("\"constructPath\": \"Shop/Nested/Task\"");
    }

    @Test
    void our_own_constructs_are_silent_and_hold_what_their_builders_acknowledge() throws IOException {
        App app = app();
        Stack stack = new Stack(app, "Shop");
        EcsCluster cluster = EcsCluster.create(stack, "Cluster", c -> {});
        EcsService.create(stack, "Quiet", s -> s.cluster(cluster).addContainer("app", "nginx:1.29", c -> c.port(80)));
        EcsService.create(
                stack,
                "Accepted",
                s -> s.cluster(cluster)
                        .deployment(d -> d.rolling(100, 100))
                        .acknowledge("SVC-012b", "deployed by hand, at night")
                        .acknowledge("TD-201", "a placeholder that the image insists on")
                        .addContainer("app", "nginx:1.29", c -> c.putEnvironment("PASSWORD", "hunter2hunter2")));
        app.synth();
        assertThat(FileCheck.check(folder)).isEmpty();
        assertThat(folder.resolve("validation-report.json"))
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(Files.readString(file)).doesNotContain("\"ruleName\""));
        assertThat(Files.readString(folder.resolve("Shop.template.json")))
                .containsSubsequence("\"SVC-012b\"", "\"Shop/Accepted\"");
    }

    @Test
    void a_builder_refuses_what_is_acknowledged_without_a_reason() {
        Stack stack = new Stack(new App(), "Shop");
        assertThatThrownBy(() -> EcsCluster.create(stack, "Cluster", c -> c.acknowledge("LB-003", " ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ACK-002");
        assertThatCode(() -> EcsCluster.create(
                        stack, "Small", c -> c.network(n -> n.zones(1).acknowledge("LB-003", "no load balancer here"))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatever_is_on_disk_is_a_violation_and_no_exception() throws IOException {
        Path broken = Files.writeString(folder.resolve("Broken.template.json"), "{\"Resources\": {");
        Path gone = folder.resolve("Gone.template.json");
        Map<String, String> stacks = new LinkedHashMap<>();
        stacks.put(broken.toString(), "Broken");
        stacks.put(gone.toString(), "Gone");
        Files.writeString(folder.resolve("longshore-acknowledged.yaml"), "acknowledged: [1]");
        PolicyValidationPluginReport report = LongshoreRules.report(stacks);
        assertThat(report.getSuccess()).isFalse();
        assertThat(report.getViolations())
                .extracting(PolicyViolation::getRuleName)
                .containsExactly("READ-102", "READ-101");
        assertThat(report.getViolations())
                .extracting(each -> each.getViolatingResources().get(0).getConstructPath())
                .containsExactly("Broken", "Gone");
    }

    @Test
    void the_plugin_says_what_it_looks_at() {
        LongshoreRules rules = new LongshoreRules();
        assertThat(rules.getName()).isEqualTo("Longshore");
        assertThat(rules.getRuleIds()).contains("TD-001").allMatch(RuleIds::isRule);
    }

    @Test
    void a_problem_of_ours_is_a_warning_about_the_app() {
        IPolicyValidationContext broken = new IPolicyValidationContext() {
            @Override
            public IConstruct getAppConstruct() {
                throw new IllegalStateException("the tree must not be read");
            }

            @Override
            public List<PolicyValidationStack> getStackTemplates() {
                throw new IllegalStateException("no stacks");
            }

            @Override
            public List<String> getTemplatePaths() {
                throw new IllegalStateException("no templates");
            }
        };
        assertThat(new LongshoreRules().validate(broken).getViolations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getDescription()).contains("IllegalStateException: no stacks"));
    }

    private App app() {
        App app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .build());
        Validations.of(app).addPlugins(new LongshoreRules());
        return app;
    }

    private static Construct faulty(Construct scope, String id) {
        ApplicationLoadBalancedFargateService web = ApplicationLoadBalancedFargateService.Builder.create(scope, id)
                .desiredCount(2)
                .minHealthyPercent(100)
                .taskImageOptions(ApplicationLoadBalancedTaskImageOptions.builder()
                        .image(ContainerImage.fromRegistry("nginx:1.29"))
                        .build())
                .build();
        ((CfnTaskDefinition) web.getTaskDefinition().getNode().getDefaultChild()).addPropertyOverride("Family", FAMILY);
        ((CfnService) web.getService().getNode().getDefaultChild())
                .addPropertyOverride("DeploymentConfiguration.MaximumPercent", 50);
        return web;
    }

    private static CfnTaskDefinition task(Construct scope, String id, Consumer<CfnTaskDefinition> change) {
        CfnTaskDefinition task = CfnTaskDefinition.Builder.create(scope, id)
                .family("shop")
                .containerDefinitions(List.of(CfnTaskDefinition.ContainerDefinitionProperty.builder()
                        .name("app")
                        .image("nginx:1.29")
                        .memory(64)
                        .build()))
                .build();
        change.accept(task);
        return task;
    }

    private static Map<String, String> variable(String name, String value) {
        Map<String, String> variable = new LinkedHashMap<>();
        variable.put("Name", name);
        variable.put("Value", value);
        return variable;
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("validation-report.json"));
    }
}
