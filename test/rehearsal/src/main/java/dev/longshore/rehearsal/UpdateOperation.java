package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a stack from one template to another: new before old, then the clean-up; or back again when a resource fails. */
final class UpdateOperation {
    private static final String REPLACING =
            "Requested update requires the creation of a new physical resource; hence creating one.";

    private final Account account;
    private final Stack stack;
    private final Template template;
    private final Map<String, String> parameters;
    private final Provisioner provisioner;
    private final Journal journal;
    private final Map<String, Resource> next;
    private final List<Replacement> replaced = new ArrayList<>();
    private @Nullable Resource current;

    UpdateOperation(Account account, Stack stack, Template template, Map<String, String> parameters) {
        this.account = account;
        this.stack = stack;
        this.template = template;
        this.parameters = parameters;
        this.provisioner = new Provisioner(account, stack);
        // After a failure without rollback, the way back still leads to the last stable state.
        this.journal = stack.journal == null ? new Journal(stack) : stack.journal;
        this.next = new LinkedHashMap<>(stack.resources);
    }

    void run(Map<String, String> tags) {
        if (change(tags)) {
            cleanUp();
        }
    }

    /** Updates up to the clean-up, which the parent stack decides on. */
    void runNested() {
        change(stack.tags);
        if (stack.status.equals("UPDATE_IN_PROGRESS")) {
            account.event(stack, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "");
        }
    }

    /** Goes back although all went well here: the parent failed. */
    void undo() {
        rollBack(account, stack, journal, "The parent stack is rolled back.");
    }

    private boolean change(Map<String, String> tags) {
        stack.updated = account.tick();
        Schedule schedule = new Schedule(account.clock);
        account.event(stack, "UPDATE_IN_PROGRESS", "User Initiated");
        try {
            Evaluator evaluator = new Evaluator(account, stack, template, parameters, next, false);
            List<String> order = CreationOrder.of(template, evaluator.active());
            Map<String, Set<String>> waitsFor = CreationOrder.dependencies(template, order);
            for (String logicalId : order) {
                schedule.start(waitsFor.getOrDefault(logicalId, Set.of()));
                step(evaluator, logicalId);
                schedule.end(logicalId);
            }
            current = null;
            schedule.join();
            stack.outputs = Exports.evaluate(evaluator, stack);
            stack.imports = evaluator.imports;
            stack.template = template;
            stack.parameters = parameters;
            stack.tags = tags;
            next.keySet().retainAll(order);
            stack.resources = next;
            stack.journal = null;
            return true;
        } catch (CloudError failure) {
            schedule.join();
            failed(failure);
            return false;
        }
    }

    private void step(Evaluator evaluator, String logicalId) {
        Resource before = next.get(logicalId);
        current = before;
        if (before == null || before.neverStood()) {
            if (before != null) {
                provisioner.delete(before, "Delete");
            }
            Resource fresh = new Resource(
                    stack.name, logicalId, new Resource.Desired(template.resource(logicalId), Json.object()));
            current = fresh;
            next.put(logicalId, fresh);
            fresh.desired = evaluator.desired(logicalId);
            make(fresh, "CREATE", "");
            return;
        }
        Resource.Desired desired = evaluator.desired(logicalId);
        ResourceType type = account.types.get(before.type);
        if (Json.changedKeys(before.properties(), desired.properties()).isEmpty()
                && !before.status.endsWith("_FAILED")) {
            journal.changed.add(new Journal.Changed(before, before.desired));
            before.desired = desired;
        } else if (type.replaces(before.properties(), desired.properties())) {
            Resource fresh = new Resource(stack.name, logicalId, desired);
            current = fresh;
            next.put(logicalId, fresh);
            fresh.physicalId = before.physicalId;
            List<String> causes = Json.changedKeys(before.properties(), desired.properties()).stream()
                    .filter(key -> type.replaces(key, before.properties(), desired.properties()))
                    .toList();
            make(fresh, "UPDATE", REPLACING);
            replaced.add(new Replacement(
                    stack.name,
                    logicalId,
                    before.type,
                    fresh.constructPath(),
                    before.physicalId,
                    fresh.physicalId,
                    causes,
                    before.givenName(),
                    HeldData.isLost(before.type, before.updateReplacePolicy())));
        } else {
            journal.changed.add(new Journal.Changed(before, before.desired));
            provisioner.update(before, desired);
        }
    }

    private void make(Resource fresh, String verb, String why) {
        String before = fresh.physicalId;
        try {
            provisioner.create(fresh, verb, why);
        } finally {
            // A replacement shows the old id in its first event; one that was never made owns nothing.
            if (!fresh.physicalId.equals(before)) {
                journal.made.add(fresh);
            } else {
                fresh.physicalId = "";
            }
        }
    }

    void cleanUp() {
        if (!stack.status.equals("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")) {
            account.event(stack, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "");
        }
        next.values().forEach(NestedStacks::cleanUp);
        account.log.replacements.addAll(replaced);
        List<Resource> obsolete = obsolete();
        TeardownSchedule schedule = new TeardownSchedule(
                account.clock,
                journal.template(),
                obsolete.stream().map(r -> r.logicalId).toList());
        for (Resource old : obsolete) {
            schedule.start(old.logicalId);
            boolean removed = !next.containsKey(old.logicalId);
            String policy = removed ? old.deletionPolicy() : old.updateReplacePolicy();
            if (provisioner.cleanUp(old, policy) && removed) {
                provisioner.gone(old, policy);
            }
            schedule.end(old.logicalId);
        }
        schedule.join();
        account.event(stack, "UPDATE_COMPLETE", "");
    }

    // What was there before or was made on the way and is not part of the stack any more, dependents first.
    private List<Resource> obsolete() {
        List<Resource> gone = new ArrayList<>(journal.resources().values());
        journal.made.stream().filter(made -> !gone.contains(made)).forEach(gone::add);
        gone.removeAll(next.values());
        List<String> order =
                CreationOrder.of(journal.template(), journal.template().resources());
        gone.sort(Comparator.comparingInt((Resource resource) -> order.indexOf(resource.logicalId))
                .reversed());
        return gone;
    }

    private void failed(CloudError failure) {
        String why = failure.text();
        Resource resource = current;
        if (resource != null) {
            boolean existed = journal.resources().containsKey(resource.logicalId);
            account.event(stack, resource, existed ? "UPDATE_FAILED" : "CREATE_FAILED", why);
            why = "The following resource(s) failed to " + (existed ? "update" : "create") + ": [" + resource.logicalId
                    + "]. ";
        }
        if (stack.disableRollback) {
            stack.resources = next;
            stack.journal = journal;
            account.event(stack, "UPDATE_FAILED", why);
        } else {
            rollBack(account, stack, journal, why);
        }
    }

    static void rollBack(Account account, Stack stack, Journal journal, String why) {
        Provisioner provisioner = new Provisioner(account, stack);
        account.event(stack, "UPDATE_ROLLBACK_IN_PROGRESS", why);
        List<String> stuck = restore(account, stack, provisioner, journal);
        if (!stuck.isEmpty()) {
            stack.journal = journal;
            account.event(
                    stack,
                    "UPDATE_ROLLBACK_FAILED",
                    "The following resource(s) failed to update: [" + String.join(", ", stuck) + "]. ");
            return;
        }
        journal.restore(stack);
        stack.journal = null;
        account.event(stack, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "");
        for (int i = journal.made.size() - 1; i >= 0; i--) {
            Resource made = journal.made.get(i);
            provisioner.cleanUp(made, made.deletionPolicyWhenNew());
        }
        account.event(stack, "UPDATE_ROLLBACK_COMPLETE", "");
    }

    // What is brought back leaves the journal, so that a second try goes on where the first one stopped.
    private static List<String> restore(Account account, Stack stack, Provisioner provisioner, Journal journal) {
        List<String> stuck = new ArrayList<>();
        for (int i = journal.changed.size() - 1; i >= 0; i--) {
            Journal.Changed changed = journal.changed.get(i);
            try {
                if (changed.resource().properties().equals(changed.before().properties())) {
                    changed.resource().desired = changed.before();
                } else {
                    provisioner.restore(changed.resource(), changed.before());
                }
                journal.changed.remove(i);
            } catch (CloudError refused) {
                account.event(stack, changed.resource(), "UPDATE_FAILED", refused.text());
                stuck.add(changed.resource().logicalId);
            }
        }
        return stuck;
    }
}
