package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Schedule schedule = new Schedule(account.clock);
        account.event(stack, "CREATE_IN_PROGRESS", "User Initiated");
        try {
            Evaluator evaluator =
                    new Evaluator(account, stack, stack.template, stack.parameters, stack.resources, false);
            List<String> order = CreationOrder.of(stack.template, evaluator.active());
            Map<String, Set<String>> waitsFor = CreationOrder.dependencies(stack.template, order);
            for (String logicalId : order) {
                schedule.start(waitsFor.getOrDefault(logicalId, Set.of()));
                current = new Resource(
                        stack.name, logicalId, new Resource.Desired(stack.template.resource(logicalId), Json.object()));
                stack.resources.put(logicalId, current);
                current.desired = evaluator.desired(logicalId);
                provisioner.create(current, "CREATE", "");
                schedule.end(logicalId);
            }
            current = null;
            schedule.join();
            stack.outputs = Exports.evaluate(evaluator, stack);
            stack.imports = evaluator.imports;
            account.event(stack, "CREATE_COMPLETE", "");
        } catch (CloudError failure) {
            failed(current, failure, schedule);
        }
    }

    private void failed(@Nullable Resource resource, CloudError failure, Schedule schedule) {
        String why = failure.text();
        if (resource != null) {
            account.event(stack, resource, "CREATE_FAILED", why);
            why = "The following resource(s) failed to create: [" + resource.logicalId + "]. ";
        }
        schedule.join();
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
        TeardownSchedule schedule = new TeardownSchedule(account.clock, stack.template, stack.resources.keySet());
        for (Resource resource : made) {
            schedule.start(resource.logicalId);
            try {
                provisioner.delete(resource, resource.deletionPolicyWhenNew());
                stack.resources.remove(resource.logicalId);
            } catch (CloudError refused) {
                stuck.add(resource.logicalId);
            }
            schedule.end(resource.logicalId);
        }
        schedule.join();
        account.event(
                stack,
                stuck.isEmpty() ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED",
                stuck.isEmpty() ? "" : "The following resource(s) failed to delete: " + stuck + ". ");
    }
}
