package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.List;

/** The order of an app's stacks: those that others depend on first. */
final class DeploymentOrder {
    private DeploymentOrder() {}

    static List<StackEntry> of(List<StackEntry> stacks) {
        List<StackEntry> waiting = new ArrayList<>(stacks);
        List<String> names = waiting.stream().map(StackEntry::artifact).toList();
        List<StackEntry> order = new ArrayList<>();
        List<String> placed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            StackEntry next = waiting.stream()
                    .filter(stack -> stack.dependencies().stream()
                            .allMatch(name -> !names.contains(name) || placed.contains(name)))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("The stacks of the assembly wait for each other: " + names));
            waiting.remove(next);
            placed.add(next.artifact());
            order.add(next);
        }
        return order;
    }

    /** A stack and, transitively, those that it depends on. */
    static List<StackEntry> needed(List<StackEntry> all, StackEntry stack) {
        List<StackEntry> found = new ArrayList<>(List.of(stack));
        for (int i = 0; i < found.size(); i++) {
            List<String> dependencies = found.get(i).dependencies();
            all.stream()
                    .filter(one -> !found.contains(one) && dependencies.contains(one.artifact()))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }
}
