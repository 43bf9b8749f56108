package dev.longshore.pattern;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/** A state machine of Step Functions that runs tasks, with its role. */
final class TaskMachine {
    private TaskMachine() {}

    static CfnStateMachine create(
            Construct scope,
            Map<String, Object> definition,
            @Nullable IManagedPolicy boundary,
            List<PolicyStatement> statements,
            @Nullable Consumer<CfnStateMachine.Builder> customize) {
        StarterRole role = StarterRole.create(
                scope, new StarterRole.Trusted("Machine", "states", "stateMachine:*"), boundary, statements);
        CfnStateMachine.Builder builder = CfnStateMachine.Builder.create(scope, "Machine")
                .roleArn(role.role().getRoleArn())
                .definitionString(Stack.of(scope).toJsonString(definition));
        if (customize != null) {
            customize.accept(builder);
        }
        CfnStateMachine machine = builder.build();
        role.before(machine);
        return machine;
    }

    /** Returns the command that starts it by hand. */
    static String command(CfnStateMachine machine) {
        return "aws stepfunctions start-execution --state-machine-arn " + machine.getAttrArn();
    }
}
