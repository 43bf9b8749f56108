package dev.longshore.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of a rehearsal: its steps, and what each has to come to. */
final class RehearsalRun {
    static final String CIRCUIT_BREAKER =
            "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.";

    private final CdkCli cli;
    private final LocalCloud cloud;
    private final RehearsalListener listener;
    private final Path folder;
    private final Assembly assembly;
    private final StackEntry stack;
    private final List<RehearsalStep> steps = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RehearsalRun(
            CdkCli cli, LocalCloud cloud, Path original, String stackName, RehearsalListener listener, Path folder) {
        this.cli = cli;
        this.cloud = cloud;
        this.listener = listener;
        this.folder = folder;
        Assembly copy = Assembly.copy(original, folder.resolve("original"));
        if (copy.relocate(copy.stack(stackName))) {
            notes.add("The stack is meant for another account or region: rehearsed as " + Account.ID + " in "
                    + Account.REGION + ".");
        }
        int images = copy.dropImages();
        if (images > 0) {
            notes.add(images + " container image(s) of the app are not built or pushed.");
        }
        this.assembly = copy;
        this.stack = copy.stack(stackName);
    }

    RehearsalReport run(boolean liftProtection) {
        cloud.onEvent(listener::happened);
        bootstrap();
        deploy();
        deployAgain();
        Variation first = variation(1);
        Assembly varied = vary("varied", first);
        diff(varied, first);
        update(varied, first);
        failingUpdate(variation(2));
        if (liftProtection) {
            notes.addAll(Protection.lift(cloud.account()));
        }
        destroy(varied);
        return new RehearsalReport(stack.stackName(), List.copyOf(steps), cloud.leftBehind(), List.copyOf(notes));
    }

    private void bootstrap() {
        String environment = "aws://" + Account.ID + "/" + Account.REGION;
        step("bootstrap", List.of("bootstrap", environment), result -> {
            expect("bootstrap", result, true);
            return "CDKToolkit " + view("CDKToolkit").status();
        });
    }

    private void deploy() {
        step("deploy", command("deploy", assembly), result -> {
            expect("deploy", result, true);
            status("deploy", "CREATE_COMPLETE");
            return current().resources().size() + " resources, CREATE_COMPLETE";
        });
    }

    private void deployAgain() {
        Map<String, String> before = fingerprint();
        step("deploy again", command("deploy", assembly), result -> {
            expect("deploy again", result, true);
            if (!result.output().contains("(no changes)") || !before.equals(fingerprint())) {
                throw failure("deploy again", "the same template deployed twice should change nothing", result);
            }
            return "no changes";
        });
    }

    private void diff(Assembly varied, Variation variation) {
        step(
                "diff",
                List.of("diff", stack.displayName(), "--app", varied.folder().toString()),
                result -> {
                    expect("diff", result, true);
                    if (!result.output().contains(variation.varied())) {
                        throw failure("diff", "the diff should show " + variation.varied(), result);
                    }
                    return "shows " + variation.varied();
                });
    }

    private void update(Assembly varied, Variation variation) {
        step("update", command("deploy", varied), result -> {
            expect("update", result, true);
            status("update", "UPDATE_COMPLETE");
            String properties = current()
                    .resource(variation.varied())
                    .map(ResourceView::properties)
                    .orElse("");
            if (!properties.contains(Variation.VARIABLE)) {
                throw failure("update", variation.varied() + " should have changed", result);
            }
            return "UPDATE_COMPLETE, " + variation.varied() + " changed";
        });
    }

    private void failingUpdate(Variation variation) {
        Assembly varied = vary("failing", variation);
        Map<String, String> before = fingerprint();
        cloud.failNext(variation.victim(), CIRCUIT_BREAKER);
        step("failing update", command("deploy", varied), result -> {
            expect("failing update", result, false);
            status("failing update", "UPDATE_ROLLBACK_COMPLETE");
            Map<String, String> after = fingerprint();
            if (!before.equals(after)) {
                throw failure(
                        "failing update",
                        "the rollback should restore every resource, but changed: " + differing(before, after),
                        result);
            }
            return "UPDATE_ROLLBACK_COMPLETE, " + before.size() + " resources as before";
        });
    }

    private void destroy(Assembly varied) {
        step(
                "destroy",
                List.of("destroy", "--all", "--force", "--app", varied.folder().toString()),
                result -> {
                    expect("destroy", result, true);
                    for (StackEntry entry : assembly.stacks()) {
                        cloud.stack(entry.stackName()).ifPresent(left -> {
                            throw failure("destroy", left.name() + " is still there, " + left.status(), result);
                        });
                    }
                    return cloud.leftBehind().isEmpty() ? "nothing left" : "kept on purpose: " + kept();
                });
    }

    private interface Outcome {
        String of(CdkResult result);
    }

    private void step(String name, List<String> arguments, Outcome outcome) {
        listener.started(name);
        CdkResult result = cli.run(cloud, folder, arguments, listener::printed);
        String sentence = outcome.of(result);
        cloud.leftBehind().stream()
                .filter(left -> !left.onPurpose())
                .findFirst()
                .ifPresent(left -> {
                    throw failure(name, left.resource().logicalId() + " was left behind: " + left.reason(), result);
                });
        RehearsalStep step = new RehearsalStep(name, result.seconds(), sentence);
        steps.add(step);
        listener.finished(step);
    }

    private List<String> command(String verb, Assembly from) {
        return List.of(
                verb,
                stack.displayName(),
                "--app",
                from.folder().toString(),
                "--require-approval",
                "never",
                "--progress",
                "events");
    }

    private Variation variation(int number) {
        return Variation.of(Assembly.read(stack.template()), number);
    }

    private Assembly vary(String name, Variation variation) {
        Assembly copy = Assembly.copy(assembly.folder(), folder.resolve(name));
        copy.replaceTemplate(copy.stack(stack.displayName()), variation.template());
        return copy;
    }

    private void expect(String step, CdkResult result, boolean success) {
        if (result.succeeded() != success) {
            throw failure(
                    step,
                    "the CDK CLI should " + (success ? "succeed" : "fail") + " and ended with " + result.exitCode(),
                    result);
        }
    }

    private void status(String step, String expected) {
        if (!current().status().equals(expected)) {
            throw new RehearsalFailure(step + ": " + stack.stackName() + " should be " + expected + " and is "
                    + current().status());
        }
    }

    private StackView current() {
        return view(stack.stackName());
    }

    private StackView view(String name) {
        return cloud.stack(name).orElseThrow(() -> new RehearsalFailure("there is no stack " + name));
    }

    // What a rollback has to bring back: each resource's identity and properties.
    private Map<String, String> fingerprint() {
        Map<String, String> resources = new LinkedHashMap<>();
        current().resources().forEach(r -> resources.put(r.logicalId(), r.physicalId() + " " + r.properties()));
        return resources;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(id -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "gone")))
                .toList();
    }

    private List<String> kept() {
        return cloud.leftBehind().stream()
                .map(left -> left.resource().logicalId())
                .toList();
    }

    private static RehearsalFailure failure(String step, String sentence, CdkResult result) {
        return new RehearsalFailure(step + ": " + sentence + "\n" + result.output());
    }
}
