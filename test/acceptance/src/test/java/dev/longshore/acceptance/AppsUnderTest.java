package dev.longshore.acceptance;

import dev.longshore.sampleapps.BundledApps;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NIST80053R5Checks;
import io.github.cdklabs.cdknag.PCIDSS321Checks;
import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.ecs.CfnTaskDefinition;

/**
 * The program that the tests run in a JVM of its own: the bundled apps and, beside them, a service as production has it.
 */
final class AppsUnderTest {
    static final String PRODUCTION = "production";
    static final String PLANTED = "planted";
    static final String WITH_NAG = "with-nag";

    private AppsUnderTest() {}

    public static void main(String[] args) {
        App app = BundledApps.define();
        new ProductionStack(app, PRODUCTION);
        if (List.of(args).contains(WITH_NAG)) {
            plantFault(new Stack(app, PLANTED));
            Validations.of(app)
                    .addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new PCIDSS321Checks(app));
        }
        app.synth();
    }

    // What a check does not find here it would not find anywhere: proof that it ran.
    private static void plantFault(Stack stack) {
        CfnTaskDefinition.Builder.create(stack, "Task")
                .requiresCompatibilities(List.of("FARGATE"))
                .networkMode("awsvpc")
                .cpu("257")
                .memory("512")
                .containerDefinitions(List.of(CfnTaskDefinition.ContainerDefinitionProperty.builder()
                        .name("web")
                        .image("httpd")
                        .build()))
                .build();
    }
}
