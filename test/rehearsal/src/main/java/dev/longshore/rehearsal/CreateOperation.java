package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates a stack's resources, and takes them away again when one fails. */
final class CreateOperation {
    private final Account account;
    private final Stack stack;
    private final Provisioner provisioner;

    CreateOperation(Account account, Stack stack) {
        this.account = account;
        this.stack = stack;
        this.provisioner = new Provisioner(account, stack);
    }

    void run() {
        Resource current = null;
        account.event(stack, "CREATE_IN_PROGRESS", "User Initiated");
        try {
            Evaluator evaluator =
                    new Evaluator(account, stack, stack.template, stack.parameters, stack.resources, false);
            for (String logicalId : CreationOrder.of(stack.template, evaluator.active())) {
                current = new Resource(
                        stack.name, logicalId, new Resource.Desired(stack.template.resource(logicalId), Json.object()));
                stack.resources.put(logicalId, current);
                current.desired = evaluator.desired(logicalId);
                provisioner.create(current, "CREATE", "");
            }
            current = null;
            stack.outputs = Exports.evaluate(evaluator, stack);
            stack.imports = evaluator.imports;
            account.event(stack, "CREATE_COMPLETE", "");
        } catch (CloudError failure) {
            failed(current, failure);
        }
    }

    private void failed(@Nullable Resource resource, CloudError failure) {
        String why = failure.text();
        if (resource != null) {
            account.event(stack, resource, "CREATE_FAILED", why);
            why = "The following resource(s) failed to create: [" + resource.logicalId + "]. ";
        }
        if (stack.disableRollback) {
            account.event(stack, "CREATE_FAILED", why);
        } else {
            rollBack(why + "Rollback requested by user.");
        }
    }

    /** Takes away what was made; also what {@code cdk rollback} does to a stack whose creation failed. */
    void rollBack(String why) {
        account.event(stack, "ROLLBACK_IN_PROGRESS", why);
        List<Resource> made = new ArrayList<>(stack.resources.values());
        Collections.reverse(made);
        List<String> stuck = new ArrayList<>();
        for (Resource resource : made) {
            try {
                provisioner.delete(resource, resource.deletionPolicy());
                stack.resources.remove(resource.logicalId);
            } catch (CloudError refused) {
                stuck.add(resource.logicalId);
            }
        }
        account.event(
                stack,
                stuck.isEmpty() ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED",
                stuck.isEmpty() ? "" : "The following resource(s) failed to delete: " + stuck + ". ");
    }
}
