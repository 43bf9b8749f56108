package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Big apps; the times are printed, not judged: this machine is not yours. */
class LargeStackTest {
    private static final PrintStream OUT = System.out;

    @TempDir
    private Path folder;

    @Test
    void four_hundred_and_eighty_resources() {
        String services =
                IntStream.range(0, 120).mapToObj(i -> """
                        'Task%1$d': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'TaskRoleArn': {'Fn::GetAtt': ['Role%1$d', 'Arn']},
                          'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx', 'LogConfiguration': {'LogDriver': 'awslogs',
                            'Options': {'awslogs-group': {'Ref': 'Log%1$d'}}}}]}},
                        'Role%1$d': {'Type': 'AWS::IAM::Role', 'Properties': {'AssumeRolePolicyDocument': {}}},
                        'Log%1$d': {'Type': 'AWS::Logs::LogGroup'},
                        'Service%1$d': {'Type': 'AWS::ECS::Service', 'Properties': {'TaskDefinition': {'Ref': 'Task%1$d'},
                          'DeploymentConfiguration': {'DeploymentCircuitBreaker': {'Enable': true, 'Rollback': true}}}}
                        """.formatted(i)).collect(Collectors.joining(","));
        Path assembly = Apps.write(folder, services);
        Rehearsal.of(assembly).life();
        RehearsedApp app = Rehearsal.of(assembly);
        long start = System.nanoTime();
        List<Outcome> life = app.life();
        OUT.printf("480 resources, whole life, second time in this JVM: %.2f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(life.get(0).events()).hasSizeGreaterThan(3 * 480);
        assertThat(app.stack("App")).isEmpty();
    }

    @Test
    void forty_stacks_that_refer_to_each_other() {
        for (int i = 39; i >= 0; i--) {
            String value = i == 0 ? "'first'" : "{'Fn::ImportValue': 'name" + (i - 1) + "'}";
            String template = """
                    {'Resources': {'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': %s}}},
                     'Outputs': {'Name': {'Value': {'Ref': 'Topic'}, 'Export': {'Name': 'name%d'}}}}
                    """.formatted(value, i);
            Apps.stack(folder, "Stack" + i, template, i == 0 ? "" : "'Stack" + (i - 1) + "'");
        }
        RehearsedApp app = Rehearsal.of(folder);
        Outcome created = app.deploy();
        assertThat(created.failure()).isEmpty();
        assertThat(created.stacks()).hasSize(40).containsValue("CREATE_COMPLETE");
        assertThat(app.destroy().stacks().keySet()).startsWith("Stack39").endsWith("Stack0");
    }
}
