package dev.longshore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    @Test
    void prints_the_java_of_a_task_and_what_it_leaves_out() throws IOException {
        Captured run = imported("""
                {"family": "shop", "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
                 "executionRoleArn": "arn:aws:iam::111122223333:role/run",
                 "containerDefinitions": [{"name": "web", "image": "nginx:1.29",
                   "portMappings": [{"containerPort": 80}],
                   "command": ["say", "\\"hi\\""],
                   "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::shop/app.env"}],
                   "healthCheck": {"command": ["CMD-SHELL", "true"]},
                   "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/shop",
                     "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "web"}}}]}
                """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                import dev.longshore.cluster.Architecture;
                import dev.longshore.task.ContainerPort;
                import dev.longshore.task.EcsTask;
                import dev.longshore.task.TaskSize;

                EcsTask task = EcsTask.create(this, "Task", t -> t
                        .architecture(Architecture.X86_64)
                        .size(TaskSize.of(256, 512))
                        .addContainer("web", "nginx:1.29", c -> c
                                .command("say", "\\"hi\\"")
                                .port(ContainerPort.tcp(80))
                                .healthCheck(h -> h
                                        .shell("true")
                                        .intervalSeconds(30))
                                .environmentFileFrom("arn:aws:s3:::shop/app.env")));
                // Not carried over:
                // - family: CDK names it
                // - executionRoleArn: a role for just these containers is made; executionRole(role) uses another
                // - web.logConfiguration: a log group is made; logGroup(group) uses another
                """);
    }

    @Test
    void says_what_ecs_would_refuse_instead() throws IOException {
        Captured run = imported("{\"containerDefinitions\": []}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("TD-003");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void needs_a_file_that_is_there() {
        assertThat(Captured.run("import", folder.resolve("none.json").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    private Captured imported(String task) throws IOException {
        return Captured.run(
                "import", Files.writeString(folder.resolve("task.json"), task).toString());
    }
}
