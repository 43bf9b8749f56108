package dev.longshore.cli;

import dev.longshore.rehearsal.CdkCli;
import dev.longshore.rehearsal.LocalCloud;
import dev.longshore.rehearsal.Rehearsal;
import dev.longshore.rehearsal.RehearsalFailure;
import dev.longshore.rehearsal.RehearsalReport;
import java.net.URI;
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
            "With --from, only the way from one version to the next: what is replaced, what data is lost, whether a"
                    + " failure leads back. Exit code 1 when data is lost that --accept-data-loss does not name.",
            "",
            LocalCloud.CLAIM
        },
        footer = {
            "",
            "Examples: ./longshore rehearse nginx",
            "          ./longshore rehearse --from released/cdk.out cdk.out --html upgrade.html"
        })
final class RehearseCommand implements Callable<Integer> {
    private static final String DEFAULT_APP = "sample-app";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "APP",
            description = "A stack of the app, as `npx cdk list` names it (default: " + DEFAULT_APP
                    + ", or the only stack of the app command). With --from also a cdk.out or a template.")
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

    @Option(
            names = "--from",
            paramLabel = "PREVIOUS",
            description = "The version that is deployed: its cdk.out, or its template.")
    private @Nullable Path from;

    @Option(
            names = "--accept-data-loss",
            paramLabel = "ID",
            split = ",",
            description = "Logical ids of resources whose data may be lost.")
    private List<String> accepted = List.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the timeline of --from as a page.")
    private @Nullable Path page;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Runs the steps at another endpoint on this machine, such as moto's server at"
                    + " http://localhost:5000, and says where it differs.")
    private @Nullable URI endpoint;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path previous = from;
        if (previous != null) {
            return upgrade(previous);
        }
        if (page != null || !accepted.isEmpty()) {
            throw new CannotRunException("--html and --accept-data-loss go with --from");
        }
        CdkCli cli = Tools.cdk();
        RehearsalProgress progress = new RehearsalProgress(console);
        try (LocalCloud cloud = LocalCloud.start();
                SynthesizedApp synthesized = SynthesizedApp.make(cli, cloud, appCommand, progress)) {
            String stack = choose(synthesized.stacks());
            if (endpoint != null) {
                return new ComparisonReport(console).of(Rehearsal.of(cli, synthesized.assembly(), stack), endpoint);
            }
            progress.begin(stack, cloud);
            Rehearsal rehearsal =
                    Rehearsal.of(cli, synthesized.assembly(), stack).listener(progress);
            RehearsalReport report = (liftProtection ? rehearsal.liftProtection() : rehearsal).run(cloud);
            progress.rollouts(synthesized.rollouts(stack));
            progress.end(report);
            return Exit.FINE;
        } catch (RehearsalFailure failure) {
            progress.failed(failure);
            return Exit.FAILED;
        }
    }

    private int upgrade(Path previous) {
        UpgradeReport report = new UpgradeReport(console, accepted, page);
        String next = app;
        if (next != null && Files.exists(Path.of(next))) {
            return report.of(previous, Path.of(next), null);
        }
        CdkCli cli = Tools.cdk();
        RehearsalProgress progress = new RehearsalProgress(console);
        try (LocalCloud cloud = LocalCloud.start();
                SynthesizedApp synthesized = SynthesizedApp.make(cli, cloud, appCommand, progress)) {
            return report.of(previous, synthesized.assembly(), choose(synthesized.stacks()));
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
