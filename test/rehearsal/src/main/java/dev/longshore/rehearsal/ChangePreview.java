package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what a template would change, with the values that only the execution knows left open. */
final class ChangePreview {
    private static final List<String> TEMPLATE_ATTRIBUTES =
            List.of("Metadata", "DeletionPolicy", "UpdateReplacePolicy");

    private final Account account;
    private final Stack stack;
    private final Template template;
    private final Map<String, Resource> view;

    private ChangePreview(Account account, Stack stack, Template template) {
        this.account = account;
        this.stack = stack;
        this.template = template;
        this.view = new LinkedHashMap<>(stack.resources);
    }

    static List<ChangeSet.Change> of(Account account, Stack stack, Template template, Map<String, String> parameters) {
        return new ChangePreview(account, stack, template).run(parameters);
    }

    private List<ChangeSet.Change> run(Map<String, String> parameters) {
        refuseTypeChanges();
        Evaluator evaluator = new Evaluator(account, stack, template, parameters, view, true);
        List<String> order = CreationOrder.of(template, evaluator.active());
        List<ChangeSet.Change> changes = new ArrayList<>();
        for (String logicalId : order) {
            Resource before = stack.resources.get(logicalId);
            if (before == null || before.neverStood()) {
                String type = template.resource(logicalId).path("Type").asText();
                changes.add(new ChangeSet.Change("Add", logicalId, type, "", false, List.of()));
            } else {
                modification(evaluator, before, changes);
            }
        }
        stack.resources.values().stream()
                .filter(resource -> !order.contains(resource.logicalId))
                .forEach(gone -> changes.add(
                        new ChangeSet.Change("Remove", gone.logicalId, gone.type, gone.physicalId, false, List.of())));
        return changes;
    }

    private void modification(Evaluator evaluator, Resource before, List<ChangeSet.Change> changes) {
        Resource.Desired desired = evaluator.desired(before.logicalId);
        ResourceType type = account.types.get(before.type);
        List<ChangeSet.Detail> details = new ArrayList<>();
        for (String name : Json.changedKeys(before.properties(), desired.properties())) {
            boolean recreates = type.replaces(name, before.properties(), desired.properties());
            details.add(new ChangeSet.Detail("Properties", name, recreates));
        }
        for (String name : TEMPLATE_ATTRIBUTES) {
            if (!before.definition().path(name).equals(desired.definition().path(name))) {
                details.add(new ChangeSet.Detail(name, "", false));
            }
        }
        boolean replaced = details.stream().anyMatch(ChangeSet.Detail::recreates);
        if (replaced) {
            view.put(before.logicalId, new Resource(stack.name, before.logicalId, desired));
        } else if (before.is(LaunchTemplateRule.TYPE)
                && details.stream().anyMatch(detail -> detail.attribute().equals("Properties"))) {
            view.put(before.logicalId, before.unknowing(LaunchTemplateRule.LATEST));
        }
        if (!details.isEmpty() || before.status.endsWith("_FAILED")) {
            changes.add(new ChangeSet.Change(
                    "Modify", before.logicalId, before.type, before.physicalId, replaced, details));
        }
    }

    private void refuseTypeChanges() {
        List<String> changed = stack.resources.values().stream()
                .filter(resource -> template.has(resource.logicalId))
                .filter(resource -> !template.resource(resource.logicalId)
                        .path("Type")
                        .asText()
                        .equals(resource.type))
                .map(resource -> resource.logicalId)
                .toList();
        if (!changed.isEmpty()) {
            throw CloudError.validation(
                    "Update of resource type is not permitted. The new template modifies resource type of the "
                            + "following resources: " + changed);
        }
    }
}
