package dev.longshore.rehearsal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The unmodified CDK CLI, run as a process against a {@link LocalCloud} and nothing else. */
public final class CdkCli {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path script;
    private final Path node;
    private @Nullable String version;

    private CdkCli(Path script, Path node) {
        this.script = script;
        this.node = node;
    }

    /**
     * Takes the CLI that npm installed in a folder.
     *
     * @param folder the folder that holds {@code node_modules/aws-cdk}
     * @return the CLI, with the {@code node} on the PATH
     */
    public static CdkCli in(Path folder) {
        Path script = folder.toAbsolutePath().resolve(Path.of("node_modules", "aws-cdk", "bin", "cdk"));
        if (!Files.isRegularFile(script)) {
            throw new IllegalArgumentException("No CDK CLI in " + folder + ": run npm install aws-cdk@2.1148.1 there");
        }
        return new CdkCli(script, Path.of("node"));
    }

    /**
     * Chooses the Node.js to run on.
     *
     * @param executable the node executable; its folder also comes first on the CLI's PATH
     * @return the same CLI on that Node.js
     */
    public CdkCli node(Path executable) {
        return new CdkCli(script, executable);
    }

    /**
     * The CLI's version; refuses the ones that do not work or would not stay on this machine.
     *
     * @return a version such as {@code 2.1148.1}
     */
    public String version() {
        String known = version;
        if (known == null) {
            List<String> lines = new ArrayList<>();
            CdkResult result = run(Map.of(), Path.of("").toAbsolutePath(), List.of("--version"), lines::add);
            if (!result.succeeded()) {
                throw new IllegalStateException("cdk --version failed: " + result.output());
            }
            known = CdkVersion.check(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
            version = known;
        }
        return known;
    }

    /**
     * Runs a command against a make-believe account.
     *
     * @param cloud the account; no other can be reached
     * @param folder the working folder, best one without a cdk.json
     * @param arguments the command and its options
     * @param lines told of each line as it is written
     * @return how it ended
     */
    public CdkResult run(LocalCloud cloud, Path folder, List<String> arguments, Consumer<String> lines) {
        return run(cloud.endpoint(), folder, arguments, lines);
    }

    CdkResult run(URI endpoint, Path folder, List<String> arguments, Consumer<String> lines) {
        version();
        List<String> quiet = new ArrayList<>(arguments);
        quiet.addAll(List.of("--no-notices", "--no-version-reporting", "--no-color"));
        return run(LocalCloud.environment(endpoint), folder, quiet, lines);
    }

    private CdkResult run(Map<String, String> variables, Path folder, List<String> arguments, Consumer<String> lines) {
        List<String> command = new ArrayList<>(List.of(node.toString(), script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(LocalCloud::isRemoved);
        builder.environment().putAll(variables);
        builder.environment().put("CDK_DISABLE_VERSION_CHECK", "1");
        builder.environment()
                .put(
                        "CDK_HOME",
                        Path.of(System.getProperty("java.io.tmpdir", "."), "longshore-cdk")
                                .toString());
        builder.environment().put("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        Path bin = node.getParent();
        if (bin != null) {
            builder.environment()
                    .merge("PATH", bin.toAbsolutePath().toString(), (old, first) -> first + File.pathSeparator + old);
        }
        return follow(builder, lines);
    }

    private static CdkResult follow(ProcessBuilder builder, Consumer<String> lines) {
        long start = System.nanoTime();
        StringBuilder output = new StringBuilder();
        try {
            Process process = builder.start();
            Thread watch = watch(process);
            process.getOutputStream().close();
            try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    output.append(line).append('\n');
                    lines.accept(line);
                }
            }
            int exit = process.waitFor();
            watch.interrupt();
            return new CdkResult(exit, output.toString(), (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException("the CDK CLI could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the CDK CLI ran", e);
        }
    }

    // A CLI that waits for something that never comes must not hang a build.
    private static Thread watch(Process process) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(LONGEST.toMillis());
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        process.destroyForcibly();
                    } catch (InterruptedException done) {
                        Thread.currentThread().interrupt();
                    }
                },
                "longshore-cdk-watch");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }
}
