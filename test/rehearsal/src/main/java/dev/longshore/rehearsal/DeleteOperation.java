package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes a stack's resources, dependents first; what a refused deletion still needs stays. */
final class DeleteOperation {
    private final Account account;
    private final Stack stack;

    DeleteOperation(Account account, Stack stack) {
        this.account = account;
        this.stack = stack;
    }

    void run() {
        account.event(stack, "DELETE_IN_PROGRESS", "User Initiated");
        Collection<String> names = stack.resources.keySet();
        List<String> order = new ArrayList<>(CreationOrder.of(stack.template, within(stack.template, names)));
        // Left over from an update that failed half way: no longer in the template, so nothing in it can need them.
        names.stream().filter(name -> !order.contains(name)).forEach(order::add);
        Collections.reverse(order);
        Map<String, Set<String>> waitsFor = CreationOrder.dependencies(stack.template, order);
        Set<String> stuck = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        Provisioner provisioner = new Provisioner(account, stack);
        TeardownSchedule schedule = new TeardownSchedule(account.clock, stack.template, order);
        for (String logicalId : order) {
            Resource resource = stack.resources.get(logicalId);
            if (resource == null || resource.status.equals("DELETE_COMPLETE")) {
                continue;
            }
            schedule.start(logicalId);
            try {
                if (!needed.contains(logicalId)) {
                    provisioner.delete(resource, resource.deletionPolicy());
                    provisioner.gone(resource, resource.deletionPolicy());
                    schedule.end(logicalId);
                    continue;
                }
            } catch (CloudError refused) {
                schedule.end(logicalId);
                stuck.add(logicalId);
            }
            needed.addAll(waitsFor.getOrDefault(logicalId, Set.of()));
        }
        schedule.join();
        finish(stuck);
    }

    private void finish(Set<String> stuck) {
        if (!stuck.isEmpty()) {
            account.event(stack, "DELETE_FAILED", "The following resource(s) failed to delete: " + stuck + ". ");
            return;
        }
        stack.outputs = new ArrayList<>();
        stack.imports = new LinkedHashSet<>();
        account.event(stack, "DELETE_COMPLETE", "");
        account.stacks.remove(stack.name, stack);
        account.deleted.put(stack.id, stack);
        account.changeSets.values().removeIf(set -> set.stack == stack);
    }

    private static List<String> within(Template template, Collection<String> names) {
        return template.resources().stream().filter(names::contains).toList();
    }
}
