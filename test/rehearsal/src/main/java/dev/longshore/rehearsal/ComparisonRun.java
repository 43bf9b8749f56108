package dev.longshore.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the steps at an endpoint that is not ours: nothing can be injected there, and only what the CLI says can be judged. */
final class ComparisonRun {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final CdkCli cli;
    private final URI endpoint;
    private final Path folder;
    private final Assembly assembly;
    private final StackEntry stack;
    private final RehearsalListener listener;
    private final List<RehearsalStep> steps = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    ComparisonRun(CdkCli cli, URI endpoint, Path original, String name, RehearsalListener listener, Path folder) {
        requireLoopback(endpoint);
        this.cli = cli;
        this.endpoint = endpoint;
        this.folder = folder;
        this.listener = listener;
        this.assembly = Assembly.copy(original, folder.resolve("original"));
        assembly.relocate(assembly.stack(name));
        assembly.dropImages();
        this.stack = assembly.stack(name);
    }

    Comparison run() {
        Variation variation = Variation.of(Assembly.read(stack.template()), 1);
        Assembly varied = Assembly.copy(assembly.folder(), folder.resolve("varied"));
        varied.replaceTemplate(varied.stack(stack.displayName()), variation.template());
        step("bootstrap", List.of("bootstrap", "aws://" + Account.ID + "/" + Account.REGION), "");
        step("deploy", deploy(assembly), "");
        step("deploy again", deploy(assembly), "(no changes)");
        step("diff", List.of("diff", stack.displayName(), "--app", folderOf(varied)), variation.varied());
        step("update", deploy(varied), "");
        step("destroy", List.of("destroy", "--all", "--force", "--app", folderOf(varied)), "");
        return new Comparison(endpoint, List.copyOf(steps), List.copyOf(differences));
    }

    private void step(String name, List<String> arguments, String expected) {
        listener.started(name);
        CdkResult result = cli.run(endpoint, folder, arguments, listener::printed);
        String outcome = "as in the rehearsal";
        if (!result.succeeded()) {
            outcome = "exit " + result.exitCode() + ": " + reason(result.output());
        } else if (!result.output().contains(expected)) {
            outcome = "says nothing of " + expected;
        }
        if (!outcome.equals("as in the rehearsal")) {
            differences.add(name + ": " + outcome);
        }
        RehearsalStep step = new RehearsalStep(name, result.seconds(), outcome);
        steps.add(step);
        listener.finished(step);
    }

    private List<String> deploy(Assembly from) {
        return List.of(
                "deploy",
                stack.displayName(),
                "--app",
                folderOf(from),
                "--require-approval",
                "never",
                "--progress",
                "events");
    }

    private static String folderOf(Assembly assembly) {
        return assembly.folder().toString();
    }

    // The CLI marks the cause with a triangle; older messages only have the word.
    private static String reason(String output) {
        List<String> lines = output.lines().map(String::strip).toList();
        return Stream.of("‣", "❌", "failed", "rror")
                .flatMap(sign -> lines.stream().filter(line -> line.contains(sign)))
                .findFirst()
                .orElse(lines.isEmpty() ? "nothing was said" : lines.get(lines.size() - 1))
                .replaceFirst("^[‣❌]\\s*", "");
    }

    /** A rehearsal changes nothing that is not on this machine; no name is looked up to find that out. */
    static void requireLoopback(URI endpoint) {
        if (!LOOPBACK.contains(String.valueOf(endpoint.getHost()))) {
            throw new IllegalArgumentException(endpoint + " is not on this machine: a rehearsal goes nowhere else");
        }
    }
}
