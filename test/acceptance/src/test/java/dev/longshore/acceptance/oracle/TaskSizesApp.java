package dev.longshore.acceptance.oracle;

import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;
import software.amazon.awscdk.services.ecs.CfnTaskDefinitionProps;

/** An app of a task definition for each size, right or wrong, for CDK's own validation to judge. */
final class TaskSizesApp {
    private static final int TASKS_IN_A_STACK = 400;

    private TaskSizesApp() {}

    public static void main(String[] arguments) {
        App app = new App(AppProps.builder().analyticsReporting(false).build());
        List<TaskSize> sizes = TaskSize.aroundTheTable();
        for (int i = 0; i < sizes.size(); i++) {
            String stackName = "Sizes" + i / TASKS_IN_A_STACK;
            Stack stack = app.getNode().tryFindChild(stackName) instanceof Stack existing
                    ? existing
                    : new Stack(app, stackName, StackProps.builder().build());
            TaskSize size = sizes.get(i);
            new CfnTaskDefinition(
                    stack,
                    size.id(),
                    CfnTaskDefinitionProps.builder()
                            .requiresCompatibilities(List.of("FARGATE"))
                            .networkMode("awsvpc")
                            .cpu(String.valueOf(size.cpu()))
                            .memory(String.valueOf(size.memory()))
                            .containerDefinitions(List.of(CfnTaskDefinition.ContainerDefinitionProperty.builder()
                                    .name("app")
                                    .image("nginx")
                                    .build()))
                            .build());
        }
        app.synth();
    }
}
