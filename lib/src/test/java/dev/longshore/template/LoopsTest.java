package dev.longshore.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopsTest {
    private static final String SERVICES = """
            Fn::ForEach::Services:
                - Name
                - [api, back-office]
                - Task&{Name}:
                    Type: AWS::ECS::TaskDefinition
                    Properties: {Family: !Ref Name, ContainerDefinitions: [{Name: !Sub '${Name}-app', Image: !Sub '${Name}:${Tag}'}]}
                  Service&{Name}:
                    Type: AWS::ECS::Service
                    DependsOn: Task&{Name}
                    Properties: {TaskDefinition: !Ref {'Fn::Sub': 'Task&{Name}'}}""";

    @Test
    void each_value_makes_resources_of_its_own() {
        Template template = read(SERVICES);
        assertThat(template.resources().isComplete()).isTrue();
        assertThat(template.resources().all())
                .extracting(Resource::logicalId)
                .containsExactly("Taskapi", "Serviceapi", "Taskbackoffice", "Servicebackoffice");
        Resource service = Objects.requireNonNull(template.resource("Servicebackoffice"));
        assertThat(service.dependsOn()).containsExactly("Taskbackoffice");
        assertThat(service.references()).containsExactly("Taskbackoffice");
        assertThat(service.place()).hasToString("a.yaml:10:9 Servicebackoffice");
        assertThat(template.ecs().services())
                .extracting(Service::task)
                .extracting(task -> Objects.requireNonNull(task).family())
                .hasToString("[api, back-office]");
    }

    @Test
    void values_are_put_in_and_what_is_open_stays_open() {
        TaskDefinition task = read(SERVICES).ecs().taskDefinitions().get(1);
        assertThat(task.containers()).singleElement().satisfies(container -> {
            assertThat(container.name()).hasToString("back-office-app");
            assertThat(Objects.requireNonNull(container.image()).isKnown()).isFalse();
        });
    }

    @Test
    void loops_stand_in_loops_and_in_properties() {
        Template template = read("""
                Fn::ForEach::Outer:
                    - A
                    - [x, y]
                    - Fn::ForEach::Inner:
                        - B
                        - [!Ref A, z]
                        - T${A}${B}:
                            Type: AWS::SNS::Topic
                            Properties:
                              Fn::ForEach::Fields: [C, [One, Two], {'P${C}': !Sub '${A}${B}'}]""");
        assertThat(template.resources().all())
                .extracting(Resource::logicalId)
                .containsExactly("Txx", "Txz", "Tyy", "Tyz");
        assertThat(Objects.requireNonNull(template.resource("Tyz")).properties().all().values().stream()
                        .map(node -> ((Node.Scalar) node).value()))
                .containsExactly("yz", "yz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!Ref Names", "[a, !Ref Other]", "api"})
    void what_only_deployment_knows_is_not_written_out(String collection) {
        Template template = read("Fn::ForEach::L: [N, " + collection + ", {'T${N}': {Type: AWS::SNS::Topic}}]");
        assertThat(template.resources().all()).isEmpty();
        assertThat(template.resources().isComplete()).isFalse();
    }

    @Test
    void without_the_macro_a_loop_is_nothing() {
        Template template = TemplateReader.read("Resources:\n  " + SERVICES, "a.yaml");
        assertThat(template.resources().all()).isEmpty();
    }

    @Test
    void more_than_a_stack_takes_is_not_written_out() {
        String many = IntStream.range(0, 40).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
        String body = "{'T${A}${B}${C}${D}': {Type: AWS::SNS::Topic}}";
        for (String variable : new String[] {"D", "C", "B", "A"}) {
            body = "{'Fn::ForEach::L%s': [%s, %s, %s]}".formatted(variable, variable, many, body);
        }
        Template template = TemplateReader.read("Transform: AWS::LanguageExtensions\nResources: " + body, "a.yaml");
        assertThat(template.resources().all()).hasSizeLessThan(1000);
        assertThat(template.resources().isComplete()).isFalse();
    }

    private static Template read(String resources) {
        return TemplateReader.read("Transform: AWS::LanguageExtensions\nResources:\n  " + resources, "a.yaml");
    }
}
