package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cli.JavaTask;
import dev.longshore.taskdef.TaskDefinitionReader;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./longshore import} prints is Java that compiles. */
final class ImportedJavaTest {
    private static final String FULL = """
            {"family": "full", "networkMode": "bridge", "requiresCompatibilities": ["EC2"], "cpu": "1024", "memory": "2048",
             "volumes": [{"name": "v"}], "containerDefinitions": [
              {"name": "app", "image": "app:1", "cpu": 256, "memory": 512, "memoryReservation": 128, "essential": true,
               "command": ["serve"], "entryPoint": ["sh"], "user": "1000", "workingDirectory": "/srv",
               "environment": [{"name": "A", "value": "a \\"quoted\\"\\n word"}],
               "secrets": [{"name": "LEVEL", "valueFrom": "/shop/level"}],
               "portMappings": [{"containerPort": 80, "hostPort": 8080, "protocol": "tcp", "name": "web",
                 "appProtocol": "http"}, {"containerPortRange": "90-95"}, {"containerPort": 53, "protocol": "udp"}],
               "healthCheck": {"command": ["CMD", "curl", "-f"], "interval": 10, "timeout": 5, "retries": 2,
                 "startPeriod": 15},
               "restartPolicy": {"enabled": true, "ignoredExitCodes": [0], "restartAttemptPeriod": 60},
               "ulimits": [{"name": "nofile", "softLimit": 10, "hardLimit": 20}],
               "systemControls": [{"namespace": "net.core.somaxconn", "value": "512"}],
               "linuxParameters": {"initProcessEnabled": true, "sharedMemorySize": 64, "maxSwap": 64, "swappiness": 10,
                 "capabilities": {"add": ["SYS_PTRACE"], "drop": ["NET_RAW"]},
                 "tmpfs": [{"containerPath": "/run", "size": 16, "mountOptions": ["noexec"]}],
                 "devices": [{"hostPath": "/dev/fuse", "permissions": ["read"]}]},
               "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": true}],
               "hostname": "app", "dnsServers": ["10.0.0.2"], "dnsSearchDomains": ["a.example"], "links": ["side:db"],
               "dockerLabels": {"team": "shop"}, "dockerSecurityOptions": ["no-new-privileges"], "privileged": true,
               "extraHosts": [{"hostname": "h", "ipAddress": "10.0.0.3"}], "interactive": true,
               "pseudoTerminal": true, "startTimeout": 30, "stopTimeout": 30, "versionConsistency": "enabled",
               "resourceRequirements": [{"type": "GPU", "value": "1"}],
               "logConfiguration": {"logDriver": "awsfirelens", "options": {"Name": "cloudwatch"}},
               "dependsOn": [{"containerName": "side", "condition": "START"}]},
              {"name": "side", "image": "side:1", "memory": 64, "essential": false,
               "volumesFrom": [{"sourceContainer": "app", "readOnly": true}]},
              {"name": "router", "image": "fluent-bit:1", "memory": 64,
               "firelensConfiguration": {"type": "fluentbit", "options": {"enable-ecs-log-metadata": "false"}}}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"webserver.json", "fargate-sample-app.json", "fargate-sample-app-mended.json", FULL})
    void compiles(String task) {
        var read = task.equals(FULL)
                ? TaskDefinitionReader.read(FULL, "full.json")
                : TaskDefinitionReader.read(
                        Repository.root().resolve("lib/src/test/resources/task-definitions/" + task));
        JavaTask java = JavaTask.of(read.taskDefinition());
        DocumentedJava block = DocumentedJava.of(new MarkdownBlock("import:1", "java", java.source()));

        assertThat(block.compileTo(folder)).as(java.source()).isEmpty();
        if (task.equals(FULL)) {
            assertThat(java.notCarried()).containsExactly("family: CDK names it");
        }
    }
}
