package dev.longshore.template;

import static dev.longshore.document.Documents.plain;
import static dev.longshore.document.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.model.Container;
import dev.longshore.model.EcsModel;
import dev.longshore.model.Resource;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {
    private static final Path STOCK =
            Path.of("src", "test", "resources", "templates", "load-balanced-service.template.json");

    @Test
    void a_stock_service_comes_with_its_task_and_scaling() {
        EcsModel model = TemplateReader.read(STOCK).ecs();

        Service service = model.services().get(0);
        TaskDefinition task = Objects.requireNonNull(service.task());
        Scaling scaling = Objects.requireNonNull(service.scaling());
        assertThat(model.services()).hasSize(1);
        assertThat(model.taskDefinitions()).containsExactly(task);
        assertThat(Value.known(service.desiredCount())).isEqualTo(2);
        assertThat(task.isFargate()).isTrue();
        assertThat(Value.known(task.cpu())).isEqualTo(256);
        assertThat(Value.known(scaling.minCapacity())).isEqualTo(2);
        assertThat(Value.known(scaling.maxCapacity())).isEqualTo(10);
        assertThat(scaling.policies().list()).singleElement().satisfies(policy -> {
            assertThat(Value.known(policy.predefinedMetricType())).isEqualTo("ECSServiceAverageCPUUtilization");
            assertThat(Value.known(policy.targetValue())).isEqualTo(60);
            assertThat(policy.place().logicalId()).isEqualTo("ServiceTaskCountTargetCpuScaling5B7C9F0E");
        });
    }

    @Test
    void an_empty_stack_of_cdk_is_a_template_without_resources() {
        String written = "{\"Parameters\": {\"BootstrapVersion\": {}}, \"Rules\": {\"CheckBootstrapVersion\": {}}}";

        assertThat(TemplateReader.read(written, "empty.template.json")
                        .resources()
                        .all())
                .isEmpty();
    }

    @Test
    void what_only_deployment_knows_is_unresolved() {
        TaskDefinition task = TemplateReader.read(STOCK).ecs().taskDefinitions().get(0);

        Container web = Objects.requireNonNull(task.container("web"));
        assertThat(Objects.requireNonNull(web.image()).isKnown()).isFalse();
        assertThat(web.environment().list().get(0).value())
                .satisfies(value ->
                        assertThat(Objects.requireNonNull(value).isKnown()).isFalse());
        assertThat(Objects.requireNonNull(task.executionRoleArn()).isKnown()).isFalse();
    }

    @Test
    void places_name_the_file_the_resource_and_the_construct() {
        TaskDefinition task = TemplateReader.read(STOCK).ecs().taskDefinitions().get(0);

        assertThat(task.containers().list().get(0).portMappings().list().get(0).place())
                .hasToString(STOCK + ":40:24 Shop/Service/TaskDef/Resource (ServiceTaskDef79D79521)");
        assertThat(task.placeOf("Cpu").path()).isEqualTo("Cpu");
    }

    @Test
    void resources_are_reached_by_id_and_type_with_what_they_refer_to() {
        Template template = TemplateReader.read(STOCK);

        Resource service = Objects.requireNonNull(template.resource("Service9571FDD8"));
        assertThat(template.resources().all()).hasSize(6);
        assertThat(template.ofType("AWS::ECS::Cluster"))
                .extracting(Resource::logicalId)
                .containsExactly("ClusterEB0386A7");
        assertThat(template.notes()).isEmpty();
        assertThat(service).hasToString("Service9571FDD8 (AWS::ECS::Service)");
        assertThat(service.constructPath()).isEqualTo("Shop/Service/Service/Service");
        assertThat(service.place().line()).isEqualTo(53);
        assertThat(plain(Objects.requireNonNull(service.attributes().get("DependsOn"))))
                .isEqualTo("[ServiceLBPublicListener46709EAA, ServiceTaskDefTaskRole8CFCF993]");
        assertThat(service.referencesIn("TaskDefinition")).containsExactly("ServiceTaskDef79D79521");
        assertThat(service.referencesIn("DesiredCount")).isEmpty();
        assertThat(service.references())
                .contains("ClusterEB0386A7", "ServiceSecurityGroupEEA09B68", "VpcPrivateSubnet2Subnet3788AAA1");
        assertThat(template.resource("Missing")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!Sub 'service/${Cluster}/${Service.Name}'",
                "!Sub ['service/${c}/${Service.Name}', {c: !Ref Cluster}]",
                "!Join ['/', [service, !Ref Cluster, !GetAtt Service.Name]]",
                "!Join ['/', [service, !Ref Cluster, !GetAtt [Service, Name]]]",
                "!Ref Service",
            })
    void scaling_is_linked_however_its_resource_id_is_written(String resourceId) {
        EcsModel model =
                TemplateReader.read("""
                        Parameters: {Max: {Type: Number, Default: 1}}
                        Resources:
                          Cluster: {Type: AWS::ECS::Cluster}
                          Task: {Type: AWS::ECS::TaskDefinition}
                          Other: {Type: AWS::ECS::Service}
                          Service:
                            Type: AWS::ECS::Service
                            Properties: {TaskDefinition: !GetAtt Task.TaskDefinitionArn}
                          Target:
                            Type: AWS::ApplicationAutoScaling::ScalableTarget
                            Properties: {MinCapacity: 2, MaxCapacity: !Ref Max, ResourceId: @}
                          Policy:
                            Type: AWS::ApplicationAutoScaling::ScalingPolicy
                            Properties: {PolicyName: p, ResourceId: @}
                          Stranger:
                            Type: AWS::ApplicationAutoScaling::ScalingPolicy
                            Properties: {PolicyName: q, ResourceId: !Ref Other, ScalingTargetId: x}
                        """.replace("@", resourceId), "a.yaml").ecs();

        Scaling scaling = Objects.requireNonNull(model.services().get(1).scaling());
        assertThat(model.services().get(1).task())
                .isSameAs(model.taskDefinitions().get(0));
        assertThat(model.services().get(0).scaling()).isNull();
        assertThat(model.services().get(0).task()).isNull();
        assertThat(Value.known(scaling.minCapacity())).isEqualTo(2);
        assertThat(Objects.requireNonNull(scaling.maxCapacity()).isKnown()).isFalse();
        assertThat(scaling.policies().list())
                .extracting(policy -> Value.known(policy.policyName()))
                .containsExactly("p");
    }

    @Test
    void a_task_definition_from_elsewhere_is_unknown() {
        EcsModel model = TemplateReader.read("""
                        Resources:
                          A: {Type: AWS::ECS::Service, Properties: {TaskDefinition: 'shop:7'}}
                          B: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !ImportValue Task}}
                          C: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref A}}
                        """, "a.yaml").ecs();

        assertThat(model.services()).hasSize(3).allMatch(service -> service.task() == null);
    }

    @Test
    void lists_with_a_choice_in_them_are_incomplete() {
        TaskDefinition task =
                TemplateReader.read("""
                        Parameters: {Debug: {Type: String}}
                        Conditions: {Debug: !Equals [!Ref Debug, 'on']}
                        Resources:
                          Task:
                            Type: AWS::ECS::TaskDefinition
                            Properties:
                              Volumes: !If [Debug, [{Name: a}], !Ref AWS::NoValue]
                              ContainerDefinitions:
                                - {Name: web, Memory: 64}
                                - !If [Debug, {Name: debugger}, !Ref AWS::NoValue]
                        """, "a.yaml").ecs().taskDefinitions().get(0);

        assertThat(task.containers().size()).isEqualTo(1);
        assertThat(task.containers().isComplete()).isFalse();
        assertThat(task.volumes().isComplete()).isFalse();
        assertThat(task.volumes().isEmpty()).isFalse();
    }

    @Test
    void resources_that_are_never_made_or_are_no_resources_are_left_out() {
        Template template = TemplateReader.read("""
                Parameters: {Stage: {Type: String}}
                Conditions:
                  Never: !Equals [a, b]
                  Maybe: !Equals [!Ref Stage, b]
                Resources:
                  Gone: {Type: AWS::SQS::Queue, Condition: Never}
                  There: {Type: AWS::SQS::Queue, Condition: Maybe, Properties: !Ref Odd, Metadata: none}
                  NoType: {Properties: {}}
                  OddType: {Type: [x]}
                  'Fn::ForEach::Loop': [x, [1, 2], {}]
                """, "a.yaml");

        assertThat(template.resources().all()).extracting(Resource::logicalId).containsExactly("There");
        Resource there = Objects.requireNonNull(template.resource("There"));
        assertThat(there.properties().all()).isEmpty();
        assertThat(there.constructPath()).isNull();
        assertThat(there.place()).hasToString("a.yaml:7:10 There");
    }

    @Test
    void properties_that_are_generated_are_not_looked_into() {
        Template template = TemplateReader.read("""
                Resources:
                  A: {Type: A::B::C, Properties: {'Fn::Transform': {Name: x}, Cpu: 7}}
                  B: {Type: A::B::C, Properties: {'Fn::Transform': {Name: x}}}
                  C: {Type: A::B::C, Properties: [x]}
                  D: {Type: AWS::ECS::TaskDefinition, Properties: {Ref: x}}
                  E: {Type: AWS::ECS::Service, Properties: {Ref: x}}
                """, "a.yaml");

        assertThat(template.resources().all())
                .noneMatch(Resource::hasKnownProperties)
                .allSatisfy(resource -> assertThat(resource.properties().all()).isEmpty());
        assertThat(template.ecs().taskDefinitions()).isEmpty();
        assertThat(template.ecs().services()).isEmpty();
    }

    @Test
    void json_is_mended_as_elsewhere() {
        assertThat(TemplateReader.read("{\"Resources\": {},}", "a.json").notes())
                .extracting(Finding::rule)
                .containsExactly("READ-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"Resources\": 1}", "7"})
    void what_is_no_template_is_refused(String text) {
        assertThat(refused(() -> TemplateReader.read(text, "a.json")))
                .hasMessage("a.json:1:1: READ-107 error: this is no CloudFormation template; expected 'Resources'");
    }
}
