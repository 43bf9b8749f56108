package dev.longshore.rehearsal;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Apps as big as they get. */
final class LargeApps {
    private LargeApps() {}

    /** One stack of 480 resources: 120 services, each with its task definition, role and log. */
    static Path services(Path folder) {
        return Apps.write(
                folder, IntStream.range(0, 120).mapToObj(i -> """
                'Task%1$d': {'Type': 'AWS::ECS::TaskDefinition', 'Properties': {'TaskRoleArn': {'Fn::GetAtt': ['Role%1$d', 'Arn']},
                  'ContainerDefinitions': [{'Name': 'web', 'Image': 'nginx', 'LogConfiguration': {'LogDriver': 'awslogs',
                    'Options': {'awslogs-group': {'Ref': 'Log%1$d'}}}}]}},
                'Role%1$d': {'Type': 'AWS::IAM::Role', 'Properties': {'AssumeRolePolicyDocument': {}}},
                'Log%1$d': {'Type': 'AWS::Logs::LogGroup'},
                'Service%1$d': {'Type': 'AWS::ECS::Service', 'Properties': {'TaskDefinition': {'Ref': 'Task%1$d'},
                  'DeploymentConfiguration': {'DeploymentCircuitBreaker': {'Enable': true, 'Rollback': true}}}}
                """.formatted(i)).collect(Collectors.joining(",")));
    }

    /** Forty stacks, each of which imports from the one before; the last comes first in the manifest. */
    static Path stacks(Path folder) {
        for (int i = 39; i >= 0; i--) {
            String value = i == 0 ? "'first'" : "{'Fn::ImportValue': 'name" + (i - 1) + "'}";
            String template = """
                    {'Resources': {'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': %s}}},
                     'Outputs': {'Name': {'Value': {'Ref': 'Topic'}, 'Export': {'Name': 'name%d'}}}}
                    """.formatted(value, i);
            Apps.stack(folder, "Stack" + i, template, i == 0 ? "" : "'Stack" + (i - 1) + "'");
        }
        return folder;
    }
}
