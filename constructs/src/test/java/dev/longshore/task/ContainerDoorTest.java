package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.DocumentWriter;
import dev.longshore.document.Node;
import dev.longshore.document.Source;
import dev.longshore.finding.Place;
import dev.longshore.model.Container;
import dev.longshore.testing.Synth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes in from a file comes out for the rules as the same, field by field; instances have fields of their own. */
class ContainerDoorTest {
    private static final String ON_INSTANCES = """
            {"name": "app", "image": "app:1", "essential": false, "cpu": 256, "memory": 512, "memoryReservation": 128,
             "command": ["serve"], "entryPoint": ["sh"],
             "portMappings": [{"containerPort": 80, "hostPort": 8080, "protocol": "tcp", "name": "web", "appProtocol": "http"}],
             "environment": [{"name": "A", "value": "1"}], "secrets": [{"name": "LEVEL", "valueFrom": "/shop/level"}],
             "resourceRequirements": [{"type": "GPU", "value": "2"}, {"type": "NeuronDevice", "value": "ALL"}],
             "healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 7, "timeout": 3, "retries": 2, "startPeriod": 9},
             "restartPolicy": {"enabled": true, "ignoredExitCodes": [0, 3], "restartAttemptPeriod": 90},
             "linuxParameters": {"capabilities": {"add": ["SYS_PTRACE"], "drop": ["NET_RAW"]}, "initProcessEnabled": false,
               "sharedMemorySize": 64, "maxSwap": 32, "swappiness": 10,
               "tmpfs": [{"containerPath": "/tmp", "size": 16}], "devices": [{"hostPath": "/dev/fuse", "containerPath": "/dev/f"}]},
             "ulimits": [{"name": "nofile", "softLimit": 10, "hardLimit": 20}],
             "systemControls": [{"namespace": "net.core.somaxconn", "value": "512"}],
             "user": "1000", "workingDirectory": "/srv", "startTimeout": 20, "stopTimeout": 40,
             "logConfiguration": {"logDriver": "gelf", "options": {"gelf-address": "udp://logs:12201"}, "secretOptions": []},
             "firelensConfiguration": {"type": "fluentd"},
             "hostname": "app", "dnsServers": ["10.0.0.2"], "dnsSearchDomains": ["a.example"],
             "extraHosts": [{"hostname": "h", "ipAddress": "10.0.0.3"}], "links": ["db:database"],
             "dockerLabels": {"team": "shop"}, "dockerSecurityOptions": ["no-new-privileges"], "privileged": true,
             "interactive": true, "pseudoTerminal": true, "disableNetworking": true}
            """;

    @Test
    void carries_each_field_to_the_rules() {
        Node.Fields file = (Node.Fields)
                DocumentReader.read(new Source(ON_INSTANCES, "app.json")).root();
        EcsTaskProps task = EcsTaskProps.builder()
                .addContainer(ContainerDoor.enter(new Container(file)).build())
                .build();
        Map<?, ?> model = (Map<?, ?>)
                DocumentWriter.plain(ContainerModel.of(task.containers().get(0), task, Place.construct("Task")));
        Map<Object, Object> carried = new LinkedHashMap<>(model);
        carried.remove("readonlyRootFilesystem");
        carried.remove("mountPoints");
        assertThat(carried.toString()).isEqualTo(sorted(file, carried).toString());
    }

    @Test
    void reads_secrets_by_key_stage_and_version() {
        String arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf";
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer(
                        "app",
                        "nginx:1.29",
                        c -> c.putSecretFrom("WHOLE", arn)
                                .putSecretFrom("STAGE", arn + ":key:AWSPREVIOUS:")
                                .putSecretFrom("VERSION", arn + ":::0123")
                                .putSecretFrom(
                                        "PARAMETER", "arn:aws:ssm:eu-west-1:111122223333:parameter/shop/level"))));
        assertThat(String.valueOf(synth.only("AWS::ECS::TaskDefinition").at("ContainerDefinitions.0.Secrets")))
                .contains("ValueFrom=" + arn + "}", arn + ":key:AWSPREVIOUS:", arn + ":::0123", "parameter/shop/level");
    }

    /** Puts the fields of the file into the order of the model. */
    private static Map<Object, Object> sorted(Node.Fields file, Map<Object, Object> order) {
        Map<?, ?> plain = (Map<?, ?>) DocumentWriter.plain(file);
        Map<Object, Object> sorted = new LinkedHashMap<>();
        order.keySet().forEach(field -> sorted.put(field, plain.get(field)));
        plain.keySet().stream().filter(field -> !sorted.containsKey(field)).forEach(field -> sorted.put(field, "left"));
        return sorted;
    }
}
