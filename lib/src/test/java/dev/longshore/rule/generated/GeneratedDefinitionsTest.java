package dev.longshore.rule.generated;

import static dev.longshore.generated.Choice.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import dev.longshore.generated.Choice;
import dev.longshore.generated.Generated;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Rules;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.template.TemplateReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 10,000 task definitions and services that ECS takes: no rule refuses one. */
class GeneratedDefinitionsTest {
    /** Another one is tried with -Dseed=…; a failure prints the one it had. */
    private static final long SEED = Long.getLong("seed", 20261121);

    private static final int TASKS = 6000;
    private static final int SERVICES = 4000;
    private static final int UNRESOLVED = 2000;
    private static final int TEMPLATES = 500;
    private static final int FILES = 500;
    private static final Place NOWHERE = new Place(null, 0, 0, null, null, "");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void valid_task_definitions_give_no_error() throws Throwable {
        each(TASKS, Generated::task, GeneratedDefinitionsTest::errorsOfTask);
    }

    @Test
    void valid_services_give_no_error() throws Throwable {
        each(SERVICES, Generated::service, GeneratedDefinitionsTest::errorsOfService);
    }

    @Test
    void what_is_unresolved_is_not_judged() throws Throwable {
        each(UNRESOLVED, seed -> unresolved(Generated.task(seed), seed), GeneratedDefinitionsTest::errorsOfTask);
        each(UNRESOLVED, seed -> unresolved(Generated.service(seed), seed), GeneratedDefinitionsTest::errorsOfService);
    }

    @Test
    void valid_task_definition_files_give_no_error() throws Throwable {
        each(FILES, Generated::task, GeneratedDefinitionsTest::errorsOfFile);
    }

    @Test
    void valid_templates_give_no_error() throws Throwable {
        each(TEMPLATES, Generated::service, GeneratedDefinitionsTest::errorsOfTemplate);
    }

    @Test
    void the_shrinker_leaves_what_the_alarm_needs() {
        Map<String, Object> wrong = Generated.task(SEED);
        wrong.put("memory", "513");
        wrong.put("cpu", "256");
        wrong.put("requiresCompatibilities", List.of("FARGATE"));
        assertThat(Shrinker.shrink(
                        wrong, definition -> ids(errorsOfTask(definition)).contains("TD-011")))
                .containsOnlyKeys("memory", "cpu", "requiresCompatibilities");
    }

    private static void each(
            int count, LongFunction<Map<String, Object>> generator, Function<Map<String, Object>, List<Finding>> judge)
            throws Throwable {
        for (long seed = SEED; seed < SEED + count; seed++) {
            Map<String, Object> definition = generator.apply(seed);
            List<Finding> errors = judge.apply(definition);
            if (!errors.isEmpty()) {
                failure(seed, definition, errors, judge).execute();
            }
        }
    }

    private static Executable failure(
            long seed,
            Map<String, Object> definition,
            List<Finding> errors,
            Function<Map<String, Object>, List<Finding>> judge) {
        String rule = errors.get(0).rule();
        Map<String, Object> smallest =
                Shrinker.shrink(definition, smaller -> ids(judge.apply(smaller)).contains(rule));
        return () -> assertThat(errors)
                .as("-Dseed=%s makes%n%s%nof which is left for %s%n%s", seed, yaml(definition), rule, yaml(smallest))
                .isEmpty();
    }

    private static Map<String, Object> unresolved(Map<String, Object> definition, long seed) {
        return Tokens.strewnInto(definition, new Choice(-seed));
    }

    private static List<Finding> errorsOfTask(Map<String, Object> task) {
        return errors(Rules.judge(EcsModel.of(new TaskDefinition(fields(task, NOWHERE)))));
    }

    private static List<Finding> errorsOfService(Map<String, Object> parts) {
        return errors(Rules.judge(EcsModel.of(new Service(
                part(parts, "service"),
                new TaskDefinition(part(parts, "taskDefinition")),
                parts.containsKey("scaling") ? new Scaling(part(parts, "scaling")) : null))));
    }

    private static List<Finding> errorsOfFile(Map<String, Object> task) {
        Source source = new Source(write(JSON, task), "generated.json");
        return errors(TaskDefinitionReader.examine(DocumentReader.read(source)).findings());
    }

    private static List<Finding> errorsOfTemplate(Map<String, Object> parts) {
        Map<String, Object> service = new java.util.LinkedHashMap<>(map(parts, "service"));
        service.put("TaskDefinition", object("Ref", "Task"));
        Map<String, Object> resources = object(
                "Task",
                object("Type", "AWS::ECS::TaskDefinition", "Properties", map(parts, "taskDefinition")),
                "Service",
                object("Type", "AWS::ECS::Service", "Properties", service));
        String template = write(JSON, object("Resources", resources));
        return errors(
                Rules.judge(TemplateReader.read(template, "generated.json").ecs()));
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Node.Fields part(Map<String, Object> parts, String name) {
        return fields(map(parts, name), NOWHERE.field(name));
    }

    @SuppressWarnings("unchecked") // What the generators make.
    private static Map<String, Object> map(Map<String, Object> parts, String name) {
        return (Map<String, Object>) parts.getOrDefault(name, Map.of());
    }

    private static Node.Fields fields(Map<String, Object> values, Place place) {
        Node.Fields.Builder fields = Node.Fields.at(place);
        values.forEach(fields::set);
        return fields.build();
    }

    private static String yaml(Map<String, Object> definition) {
        return write(YAML, definition);
    }

    private static String write(ObjectMapper mapper, Map<String, Object> definition) {
        try {
            return mapper.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
