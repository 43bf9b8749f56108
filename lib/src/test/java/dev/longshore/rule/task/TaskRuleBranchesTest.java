package dev.longshore.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples leave out: the further ways into and past a rule. */
class TaskRuleBranchesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TD-034 | networkMode: none, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80}]}]",
                "TD-008 | requiresCompatibilities: [FARGATE], cpu: 256, memory: 512, containerDefinitions: [{name: a, image: i}]",
                "TD-006 | containerDefinitions: [{name: '', image: i, memory: 8}]",
                "TD-103 | containerDefinitions: [{name: a, memory: 8}]",
                "TD-103 | containerDefinitions: [{name: a, image: ' ', memory: 8}]",
                "TD-003 | family: empty",
                "TD-027 | requiresCompatibilities: [EXTERNAL], containerDefinitions: [{name: a, image: i}]",
                "TD-024 | memory: 100, containerDefinitions: [{name: a, image: i, memoryReservation: 101}]",
                "TD-023 | memory: 100, containerDefinitions: [{name: a, image: i, memory: 101}, {name: b, image: i, memory: 8}]",
                "TD-037 | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPortRange: eighty}]}]",
                "TD-037 | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPortRange: 80-80}]}]",
                "TD-037b | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPortRange: 0-80}]}]",
                "TD-039 | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, name: -web}]}]",
                "TD-043b | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: a, condition: START}]}]",
                "TD-044 | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: HEALTHY}]}, {name: b, image: i, memory: 8}]",
                "TD-045 | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: COMPLETE}]}, {name: b, image: i, memory: 8}]",
                "TD-047 | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: [CMD, x], interval: 4}}]",
                "TD-047b | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: [CMD, x], timeout: 1}}]",
                "TD-047c | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: [CMD, x], retries: 0}}]",
                "TD-047d | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: [CMD, x], startPeriod: -1}}]",
                "TD-048b | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {interval: 10}}]",
                "TD-066 | containerDefinitions: [{name: a, image: i, memory: 8, mountPoints: [{sourceVolume: data, containerPath: /d}]}]",
                "TD-073 | containerDefinitions: [{name: a, image: i, memory: 8}], volumes: [{name: v, efsVolumeConfiguration: {fileSystemId: fs-1, authorizationConfig: {iam: ENABLED}}}]",
                "TD-072 | containerDefinitions: [{name: a, image: i, memory: 8}], volumes: [{name: v, efsVolumeConfiguration: {fileSystemId: fs-1, authorizationConfig: {iam: ENABLED, accessPointId: fsap-1}}}]",
                "TD-083 | containerDefinitions: [{name: a, image: i, memory: 8, ulimits: [{softLimit: 2, hardLimit: 1}]}]",
                "TD-028 | containerDefinitions: [{name: a, image: i, memory: 8}], ephemeralStorage: {sizeInGiB: 201}"
            })
    void is_found(String rule, String fields) {
        assertThat(YamlModels.rulesOf("{" + fields + "}")).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ports of one container | networkMode: awsvpc, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80}, {containerPort: 80, protocol: udp}]}]",
                "the same port twice in bridge mode | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80}]}, {name: b, image: i, memory: 8, portMappings: [{containerPort: 80}]}]",
                "unresolved protocol | networkMode: host, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80}]}, {name: b, image: i, memory: 8, portMappings: [{containerPort: 80, protocol: '${Token[P.1]}'}]}]",
                "range beside ports | networkMode: awsvpc, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPortRange: 80-81}, {containerPort: 82}]}]",
                "empty port name | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, name: ''}]}]",
                "some compatibility unresolved | requiresCompatibilities: ['${Token[C.1]}'], ephemeralStorage: {sizeInGiB: 21}, containerDefinitions: [{name: a, image: i}]",
                "some container unresolved | containerDefinitions: [{name: a, image: i, memory: 8, essential: false}, '${Token[C.1]}']",
                "some name unresolved | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: HEALTHY}]}, {name: '${Token[N.1]}', image: i, memory: 8}]",
                "some volume unresolved | containerDefinitions: [{name: a, image: i, memory: 8, mountPoints: [{sourceVolume: data, containerPath: /d}]}], volumes: ['${Token[V.1]}']",
                "volume name unresolved | containerDefinitions: [{name: a, image: i, memory: 8, mountPoints: [{sourceVolume: data, containerPath: /d}]}], volumes: [{name: '${Token[V.1]}'}]",
                "unresolved reservation | memory: 100, containerDefinitions: [{name: a, image: i, memory: 90, memoryReservation: '${Token[M.1]}'}, {name: b, image: i, memory: 90, memoryReservation: 50}]",
                "unresolved hard limit | containerDefinitions: [{name: a, image: i, memory: 8, ulimits: [{name: nofile, softLimit: 9, hardLimit: '${Token[L.1]}'}]}]",
                "unlimited hard limit | containerDefinitions: [{name: a, image: i, memory: 8, ulimits: [{name: nofile, softLimit: 9, hardLimit: -1}]}]",
                "access point unresolved, without a resource | containerDefinitions: [{name: a, image: i, memory: 8}], volumes: [{name: v, efsVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /d, authorizationConfig: {accessPointId: '${Token[A.1]}'}}}]",
                "EFS with IAM disabled | containerDefinitions: [{name: a, image: i, memory: 8}], volumes: [{name: v, efsVolumeConfiguration: {fileSystemId: fs-1, transitEncryptionPort: 0, authorizationConfig: {iam: DISABLED}}}]",
                "empty host path on Fargate | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 256, memory: 512, containerDefinitions: [{name: a, image: i}], volumes: [{name: v, host: {sourcePath: ''}}]",
                "long timeouts elsewhere | containerDefinitions: [{name: a, image: i, memory: 8, startTimeout: 600, stopTimeout: 1}]",
                "any driver elsewhere | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: gelf}}]",
                "a chain | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: START}, {containerName: c, condition: START}]}, {name: b, image: i, memory: 8, dependsOn: [{containerName: c, condition: START}]}, {name: c, image: i, memory: 8}]"
            })
    void is_not_found(String why, String fields) {
        assertThat(YamlModels.findings("{" + fields + "}")).as(why).isEmpty();
    }

    @Test
    void circle_is_said_once_with_its_shortest_way() {
        List<Finding> findings = YamlModels.findings("""
                containerDefinitions:
                  - {name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: START}]}
                  - {name: b, image: i, memory: 8, dependsOn: [{containerName: c, condition: START}]}
                  - {name: c, image: i, memory: 8, dependsOn: [{containerName: d, condition: START}, {containerName: a, condition: START}]}
                  - {name: d, image: i, memory: 8, dependsOn: [{containerName: c, condition: START}]}
                  - {name: e, image: i, memory: 8, dependsOn: [{containerName: a, condition: START}]}
                """);
        assertThat(findings).extracting(Finding::value).containsExactly("a -> b -> c -> a", "d -> c -> d");
        assertThat(findings.get(0).place().path()).isEqualTo("containerDefinitions[0].dependsOn");
    }

    @Test
    void all_that_is_wrong_is_said_together_and_in_place() {
        assertThat(YamlModels.findings("""
                        containerDefinitions:
                          - {name: app, image: nginx, memory: 128}
                          - {name: app, image: nginx, memory: 128, mountPoints: [{sourceVolume: data, containerPath: /d}]}
                        volumes: [{name: cache}, {name: logs}]
                        """))
                .extracting(Finding::line)
                .containsExactly(
                        "containerDefinitions[1].name: TD-005 error: container 'app': 'name' must be unique in the task,"
                                + " got app again [AWS: Container names must be unique within a task definition]; name"
                                + " it otherwise, such as 'app-2'",
                        "containerDefinitions[1].mountPoints[0].sourceVolume: TD-066 error: container 'app':"
                                + " 'mountPoints' names volume 'data', which the task does not define, got data"
                                + " [AWS: Unknown volume '…'.]; add a volume 'data', or mount one of: cache, logs");
    }
}
