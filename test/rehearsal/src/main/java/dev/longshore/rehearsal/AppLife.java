package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The life of an app inside the JVM, and what each part of it has to come to. */
final class AppLife {
    private final RehearsedApp app;
    private final Environments environments;
    private final List<Outcome> outcomes = new ArrayList<>();

    AppLife(RehearsedApp app, Environments environments) {
        this.app = app;
        this.environments = environments;
    }

    List<Outcome> run() {
        well("deploy", app.deploy());
        if (!well("deploy again", app.deploy()).changedNothing()) {
            throw new RehearsalFailure("deploy again: the same templates deployed twice should change nothing");
        }
        StackEntry stack = varied();
        String template = app.assembly().template(stack);
        Variation first = Variation.of(Assembly.parse(stack.template(), template), 1);
        well("update", app.deploy(stack, first.template()));
        failing(stack, Variation.of(Assembly.parse(stack.template(), template), 2));
        well("destroy", app.destroy());
        return List.copyOf(outcomes);
    }

    private void failing(StackEntry stack, Variation variation) {
        Map<String, String> before = fingerprint();
        if (variation.victimIsService()) {
            app.neverHealthy(variation.victim());
        } else {
            app.failNext(variation.victim(), "the rehearsal wants to see a rollback");
        }
        Outcome outcome = app.deploy(stack, variation.template());
        outcomes.add(outcome);
        Stack now = environments.of(stack).find(stack.stackName());
        String status = now == null ? "gone" : now.status;
        if (!status.equals("UPDATE_ROLLBACK_COMPLETE")) {
            throw new RehearsalFailure("failing update: " + stack.stackName()
                    + " should be UPDATE_ROLLBACK_COMPLETE and is " + status + "\n" + outcome.timeline());
        }
        if (!before.equals(fingerprint())) {
            throw new RehearsalFailure("failing update: the rollback should restore every resource");
        }
    }

    private Outcome well(String step, Outcome outcome) {
        outcomes.add(outcome);
        if (!outcome.succeeded()) {
            throw new RehearsalFailure(step + ": " + outcome.failure() + "\n" + outcome.timeline());
        }
        outcome.stuck().stream().findFirst().ifPresent(left -> {
            throw new RehearsalFailure(
                    step + ": " + left.resource().logicalId() + " was left behind: " + left.reason());
        });
        return outcome;
    }

    // The stack that runs something, or else the last one: the others are what it stands on.
    private StackEntry varied() {
        List<StackEntry> order = app.assembly().inOrder();
        return order.stream()
                .filter(entry -> app.assembly().template(entry).contains("AWS::ECS::TaskDefinition"))
                .findFirst()
                .orElse(order.get(order.size() - 1));
    }

    // What a rollback has to bring back: each resource's identity and properties.
    private Map<String, String> fingerprint() {
        Map<String, String> resources = new LinkedHashMap<>();
        environments.all().stream()
                .flatMap(account -> account.stacks.values().stream())
                .forEach(stack -> stack.view()
                        .resources()
                        .forEach(r ->
                                resources.put(stack.id + "/" + r.logicalId(), r.physicalId() + " " + r.properties())));
        return resources;
    }
}
