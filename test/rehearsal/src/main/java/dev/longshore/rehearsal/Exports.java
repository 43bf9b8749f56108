package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack's outputs and what other stacks import of them. */
final class Exports {
    private Exports() {}

    /** Evaluates the outputs, and refuses to take or change an export that another stack has or uses. */
    static List<Stack.Output> evaluate(Evaluator evaluator, Stack stack) {
        List<Stack.Output> outputs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                evaluator.template.section("Outputs").properties()) {
            JsonNode output = entry.getValue();
            if (evaluator.isActive(output)) {
                String export = output.has("Export")
                        ? evaluator.text(output.path("Export").path("Name"))
                        : "";
                refuseTwin(evaluator.account, stack, export);
                outputs.add(new Stack.Output(
                        entry.getKey(),
                        evaluator.text(output.path("Value")),
                        export,
                        output.path("Description").asText()));
            }
        }
        for (Stack.Output before : stack.outputs) {
            user(evaluator.account, stack, before.export()).ifPresent(user -> keep(before, outputs, user));
        }
        return outputs;
    }

    private static void keep(Stack.Output before, List<Stack.Output> outputs, Stack user) {
        Optional<Stack.Output> now =
                outputs.stream().filter(o -> o.export().equals(before.export())).findFirst();
        if (now.isEmpty()) {
            throw inUse(before, "deleted", user);
        }
        if (!now.get().value().equals(before.value())) {
            throw inUse(before, "updated", user);
        }
    }

    static void refuseDeletion(Account account, Stack stack) {
        for (Stack.Output output : stack.outputs) {
            user(account, stack, output.export()).ifPresent(user -> {
                throw inUse(output, "deleted", user);
            });
        }
    }

    static List<Stack> users(Account account, String export) {
        return account.stacks.values().stream()
                .filter(stack -> stack.imports.contains(export))
                .toList();
    }

    private static Optional<Stack> user(Account account, Stack owner, String export) {
        return export.isEmpty()
                ? Optional.empty()
                : users(account, export).stream().filter(user -> user != owner).findFirst();
    }

    private static void refuseTwin(Account account, Stack stack, String export) {
        Optional<Stack> owner = export.isEmpty() ? Optional.empty() : account.exporter(export);
        if (owner.isPresent() && owner.get() != stack) {
            throw CloudError.validation("Export with name " + export + " is already exported by stack "
                    + owner.get().name + ". Duplicate exports are not allowed");
        }
    }

    private static CloudError inUse(Stack.Output output, String verb, Stack user) {
        return CloudError.validation(
                "Export " + output.export() + " cannot be " + verb + " as it is in use by " + user.name);
    }
}
