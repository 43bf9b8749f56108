package dev.longshore.cli;

import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalFailure;
import dev.longshore.rehearsal.RehearsalReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an app through its life with the real CDK CLI, against an account that is made up on this machine. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = {
            "Takes an app through its life with the real CDK CLI and no AWS account: bootstrap, deploy, deploy"
                    + " again, diff, update, a failing update with its rollback, destroy.",
            "",
            LocalCloud.CLAIM
        },
        footer = {"", "Example: ./longshore rehearse nginx"})
final class RehearseCommand implements Callable<Integer> {
    private static final String DEFAULT_APP = "sample-app";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "APP",
            description = "A stack of the app, as `npx cdk list` names it (default: " + DEFAULT_APP
                    + ", or the only stack of the app command).")
    private @Nullable String app;

    @Option(
            names = "--app-command",
            paramLabel = "COMMAND",
            description = "What starts a CDK app of your own, run in this folder; without it, the bundled apps.")
    private @Nullable String appCommand;

    @Option(
            names = "--lift-protection",
            description = "Lifts termination and deletion protection before the last step; without it, a protected"
                    + " load balancer fails the destroy, as it does on AWS.")
    private boolean liftProtection;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CdkCli cli = Tools.cdk();
        RehearsalProgress progress = new RehearsalProgress(console);
        try (LocalCloud cloud = LocalCloud.start();
                SynthesizedApp synthesized = SynthesizedApp.make(cli, cloud, appCommand, progress)) {
            String stack = choose(synthesized.stacks());
            progress.begin(stack, cloud);
            Rehearsal rehearsal =
                    Rehearsal.of(cli, synthesized.assembly(), stack).listener(progress);
            RehearsalReport report = (liftProtection ? rehearsal.liftProtection() : rehearsal).run(cloud);
            progress.end(report);
            return Exit.FINE;
        } catch (RehearsalFailure failure) {
            progress.failed(failure);
            return Exit.FAILED;
        }
    }

    private String choose(List<String> stacks) {
        String wanted = app;
        if (wanted == null) {
            wanted = appCommand != null && stacks.size() == 1 ? stacks.get(0) : DEFAULT_APP;
        }
        if (!stacks.contains(wanted)) {
            throw new CannotRunException("no app " + wanted + "; there is " + String.join(", ", stacks));
        }
        return wanted;
    }

    /** What the launcher found and installed, handed over as system properties. */
    private static final class Tools {
        static CdkCli cdk() {
            Path home = home();
            if (!Files.isRegularFile(home.resolve("node_modules/aws-cdk/package.json"))) {
                throw new CannotRunException("no CDK CLI in " + home + ": run npm ci there");
            }
            CdkCli cli = CdkCli.in(home);
            String node = System.getProperty("longshore.node");
            return node == null ? cli : cli.node(Path.of(node));
        }
    }

    static Path home() {
        return Path.of(System.getProperty("longshore.home", "")).toAbsolutePath();
    }
}
