package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Does for one stack of an assembly what the CDK CLI does: create or update, or delete. Answers why it failed, if it did. */
final class StackDeployer {
    private static final String BOOTSTRAP = "/cdk-bootstrap/";
    private static final String BOOTSTRAP_VERSION = "30";

    private final Account account;
    private final CloudFormation engine;
    private final Assembly assembly;
    private final StackEntry entry;

    StackDeployer(Account account, Assembly assembly, StackEntry entry) {
        this.account = account;
        this.engine = new CloudFormation(account);
        this.assembly = assembly;
        this.entry = entry;
    }

    Optional<String> deploy() {
        return deploy(assembly.template(entry));
    }

    Optional<String> deploy(String template) {
        try {
            assembly.files(entry).forEach(account.objects::put);
            Template parsed = Template.parse(template);
            bootstrapped(parsed);
            StackRequest request = new StackRequest(parsed, new LinkedHashMap<>(), tags(), false);
            Stack stack = provision(entry.stackName(), request);
            stack.terminationProtection = entry.isProtected();
            return stack.status.endsWith("ROLLBACK_COMPLETE") || stack.status.endsWith("_FAILED")
                    ? Optional.of(entry.stackName() + " is " + stack.status + ": " + firstFailure(stack))
                    : Optional.empty();
        } catch (CloudError refused) {
            return Optional.of(refused.text());
        }
    }

    Optional<String> destroy() {
        try {
            Stack stack = account.find(entry.stackName());
            engine.delete(entry.stackName());
            return stack == null || stack.status.equals("DELETE_COMPLETE")
                    ? Optional.empty()
                    : Optional.of(entry.stackName() + " is " + stack.status + ": " + firstFailure(stack));
        } catch (CloudError refused) {
            return Optional.of(refused.text());
        }
    }

    private Stack provision(String name, StackRequest request) {
        Stack before = account.find(name);
        if (before != null && before.status.equals("ROLLBACK_COMPLETE")) {
            engine.delete(name);
            before = null;
        }
        if (before == null) {
            return engine.create(name, request);
        }
        try {
            return engine.update(name, request);
        } catch (CloudError refused) {
            if (refused.text().equals(CloudFormation.NO_UPDATES)) {
                return before;
            }
            throw refused;
        }
    }

    // What cdk bootstrap leaves in every account.
    private void bootstrapped(Template template) {
        for (JsonNode parameter : template.section("Parameters")) {
            String name = parameter.path("Default").asText();
            if (name.startsWith(BOOTSTRAP)) {
                account.log.parameters.putIfAbsent(name, BOOTSTRAP_VERSION);
            }
        }
    }

    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        entry.entry()
                .path("properties")
                .path("tags")
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
        return tags;
    }

    private static String firstFailure(Stack stack) {
        int begin = 0;
        for (int i = 0; i < stack.events.size(); i++) {
            StackEvent event = stack.events.get(i);
            begin = Span.isStack(event) && event.reason().equals("User Initiated") ? i : begin;
        }
        return stack.events.subList(begin, stack.events.size()).stream()
                .filter(event -> event.status().endsWith("_FAILED"))
                .findFirst()
                .map(event -> event.logicalId() + ": " + event.reason())
                .orElse(stack.reason);
    }
}
