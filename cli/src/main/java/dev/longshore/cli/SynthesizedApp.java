package dev.longshore.cli;

import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.CdkResult;
import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rollout.ServiceRollout;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An app after {@code cdk synth}, in a folder that goes away with it.
 *
 * @param folder the folder
 * @param stacks the names that {@code cdk list} gives its stacks
 */
record SynthesizedApp(Path folder, List<String> stacks) implements AutoCloseable {

    /**
     * Synthesizes the bundled apps, or an app of the user's own.
     *
     * @param appCommand what starts the user's app, from the folder the user is in; null for the bundled apps
     */
    static SynthesizedApp make(CdkCli cli, LocalCloud cloud, @Nullable String appCommand, RehearsalProgress progress) {
        Path folder = temporaryFolder();
        try {
            progress.started("synth");
            CdkResult result = require("synth", synth(cli, cloud, appCommand, folder, progress));
            List<String> stacks = list(cli, cloud, folder);
            progress.finished("synth", result.seconds(), String.join(", ", stacks));
            return new SynthesizedApp(folder, stacks);
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static CdkResult synth(
            CdkCli cli, LocalCloud cloud, @Nullable String appCommand, Path folder, RehearsalProgress progress) {
        List<String> command = new ArrayList<>(List.of("synth", "--quiet", "--output", assembly(folder)));
        if (appCommand == null) {
            return cli.run(cloud, RehearseCommand.home(), command, progress::printed);
        }
        command.addAll(List.of("--app", appCommand));
        return cli.run(cloud, Path.of("").toAbsolutePath(), command, progress::printed);
    }

    private static List<String> list(CdkCli cli, LocalCloud cloud, Path folder) {
        List<String> command = List.of("list", "--app", assembly(folder));
        CdkResult result = require("list", cli.run(cloud, folder, command, line -> {}));
        return result.output()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the cloud assembly. */
    Path assembly() {
        return Path.of(assembly(folder));
    }

    /** Returns how long the services of a stack take to deploy; none of a stack in a stage, whose template is elsewhere. */
    List<ServiceRollout> rollouts(String stack) {
        Path template = assembly().resolve(stack + ".template.json");
        return Files.isRegularFile(template)
                ? ServiceRollout.in(TemplateReader.read(template).ecs())
                : List.of();
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String assembly(Path folder) {
        return folder.resolve("cdk.out").toString();
    }

    private static CdkResult require(String step, CdkResult result) {
        if (!result.succeeded()) {
            throw new CannotRunException("cdk " + step + " ended with " + result.exitCode(), result.output());
        }
        return result;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("longshore-synth");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
