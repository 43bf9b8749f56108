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
             "executionRoleArn": "arn:aws:iam::111122223333:role/run", "taskRoleArn": "arn:aws:iam::111122223333:role/shop",
             "pidMode": "host", "ipcMode": "task", "tags": [{"key": "team", "value": "shop"}],
             "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.instance-type =~ t3.*"}],
             "volumes": [{"name": "v"}, {"name": "socket", "host": {"sourcePath": "/var/run"}},
               {"name": "cache", "dockerVolumeConfiguration": {"scope": "shared", "autoprovision": true,
                 "driver": "local", "driverOpts": {"size": "5"}, "labels": {"team": "shop"}}},
               {"name": "files", "efsVolumeConfiguration": {"fileSystemId": "fs-0123456789abcdef0",
                 "rootDirectory": "/site", "transitEncryption": "ENABLED", "transitEncryptionPort": 20049}},
               {"name": "open", "efsVolumeConfiguration": {"fileSystemId": "fs-0123456789abcdef0"}},
               {"name": "disk", "configuredAtLaunch": true}], "containerDefinitions": [
              {"name": "app", "image": "app:1", "cpu": 256, "memory": 512, "memoryReservation": 128, "essential": true,
               "command": ["serve"], "entryPoint": ["sh"], "user": "1000", "workingDirectory": "/srv",
               "environment": [{"name": "A", "value": "a \\"quoted\\"\\n word"}],
               "secrets": [{"name": "LEVEL", "valueFrom": "/shop/level"}],
               "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::shop-settings/app.env"}],
               "repositoryCredentials": {"credentialsParameter":
                 "arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-AbCdEf"},
               "credentialSpecs": ["credentialspec:arn:aws:s3:::shop-settings/gmsa.json"],
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
               "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": true},
                 {"sourceVolume": "disk", "containerPath": "/disk"}],
               "hostname": "app", "dnsServers": ["10.0.0.2"], "dnsSearchDomains": ["a.example"], "links": ["side:db"],
               "dockerLabels": {"team": "shop"}, "dockerSecurityOptions": ["no-new-privileges"], "privileged": true,
               "extraHosts": [{"hostname": "h", "ipAddress": "10.0.0.3"}], "interactive": true,
               "pseudoTerminal": true, "startTimeout": 30, "stopTimeout": 30, "versionConsistency": "enabled",
               "resourceRequirements": [{"type": "GPU", "value": "1"}],
               "logConfiguration": {"logDriver": "awsfirelens", "options": {"Name": "cloudwatch"}},
               "dependsOn": [{"containerName": "side", "condition": "START"}]},
              {"name": "side", "image": "side:1", "memory": 64, "essential": false,
               "logConfiguration": {"logDriver": "splunk", "options": {"splunk-url": "https://splunk.example.com"},
                 "secretOptions": [{"name": "splunk-token", "valueFrom": "/shop/splunk"}]},
               "volumesFrom": [{"sourceContainer": "app", "readOnly": true}]},
              {"name": "audit", "image": "audit:1", "memory": 64, "logConfiguration": {"logDriver": "awslogs",
                "options": {"awslogs-group": "/shop", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "audit",
                  "awslogs-multiline-pattern": "^INFO", "mode": "blocking"}}},
              {"name": "router", "image": "fluent-bit:1", "memory": 64,
               "firelensConfiguration": {"type": "fluentbit", "options": {"enable-ecs-log-metadata": "false",
                 "config-file-type": "s3", "config-file-value": "arn:aws:s3:::shop-settings/fluent.conf"}}}]}
            """;

    private static final String ON_OTHER_COMPUTE = """
            {"networkMode": "host", "requiresCompatibilities": ["MANAGED_INSTANCES"], "enableFaultInjection": true,
             "volumes": [{"name": "s3", "s3filesVolumeConfiguration": {
               "fileSystemArn": "arn:aws:s3files:eu-west-1:111122223333:file-system/fs-0123456789abcdef0",
               "rootDirectory": "/site"}}],
             "containerDefinitions": [{"name": "app", "image": "app:1", "memory": 64}]}
            """;

    private static final String ON_WINDOWS = """
            {"requiresCompatibilities": ["EC2"], "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"},
             "volumes": [{"name": "share", "fsxWindowsFileServerVolumeConfiguration": {
               "fileSystemId": "fs-0123456789abcdef0", "rootDirectory": "share", "authorizationConfig": {
                 "credentialsParameter": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:corp-AbCdEf",
                 "domain": "corp.example.com"}}}],
             "containerDefinitions": [{"name": "app", "image": "app:1", "memory": 64}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webserver.json",
                "fargate-sample-app.json",
                "fargate-sample-app-mended.json",
                FULL,
                ON_OTHER_COMPUTE,
                ON_WINDOWS
            })
    void compiles(String task) {
        var read = task.startsWith("{")
                ? TaskDefinitionReader.read(task, "full.json")
                : TaskDefinitionReader.read(
                        Repository.root().resolve("lib/src/test/resources/task-definitions/" + task));
        JavaTask java = JavaTask.of(read.taskDefinition());
        DocumentedJava block = DocumentedJava.of(new MarkdownBlock("import:1", "java", java.source()));

        assertThat(block.compileTo(folder)).as(java.source()).isEmpty();
        if (task.equals(FULL)) {
            assertThat(java.notCarried())
                    .containsExactly(
                            "family: CDK names it",
                            "executionRoleArn: a role for just these containers is made; executionRole(role) uses another",
                            "audit.logConfiguration: a log group is made; logGroup(group) uses another");
        }
    }
}
