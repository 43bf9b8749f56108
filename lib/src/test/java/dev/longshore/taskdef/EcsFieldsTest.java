package dev.longshore.taskdef;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Shape;
import org.junit.jupiter.api.Test;

class EcsFieldsTest {
    @Test
    void every_field_of_a_task_definition_of_2026_is_known() {
        assertThat(EcsFields.TASK_DEFINITION.all().keySet())
                .containsExactlyInAnyOrder(
                        ("family taskRoleArn executionRoleArn networkMode containerDefinitions volumes"
                                        + " placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode"
                                        + " proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform"
                                        + " enableFaultInjection")
                                .split(" ", -1));
    }

    @Test
    void every_field_of_a_container_of_2026_is_known() {
        Shape containers = EcsFields.TASK_DEFINITION.all().get("containerDefinitions");

        assertThat(containers)
                .isInstanceOfSatisfying(
                        Shape.ListOf.class,
                        list -> assertThat(list.element())
                                .isInstanceOfSatisfying(
                                        Shape.Fields.class,
                                        container -> assertThat(container.all().keySet())
                                                .containsExactlyInAnyOrder(
                                                        ("image name command cpu credentialSpecs dependsOn disableNetworking dnsSearchDomains"
                                                                        + " dnsServers dockerLabels dockerSecurityOptions entryPoint environment"
                                                                        + " environmentFiles essential extraHosts firelensConfiguration"
                                                                        + " healthCheck hostname interactive links linuxParameters"
                                                                        + " logConfiguration memory memoryReservation mountPoints portMappings"
                                                                        + " privileged pseudoTerminal readonlyRootFilesystem"
                                                                        + " repositoryCredentials resourceRequirements restartPolicy secrets"
                                                                        + " startTimeout stopTimeout systemControls ulimits user"
                                                                        + " versionConsistency volumesFrom workingDirectory")
                                                                .split(" ", -1))));
    }
}
