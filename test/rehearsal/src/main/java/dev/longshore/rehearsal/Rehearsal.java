package dev.longshore.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The life of an app, rehearsed with the real CDK CLI: bootstrap, deploy, deploy again, diff, update, a failing update with its
 * rollback, destroy.
 *
 * <p>The assembly is copied, never changed. The update adds an environment variable to the first task definition; the failing one lets
 * the deployment circuit breaker of its service open.
 */
public final class Rehearsal {
    private final CdkCli cli;
    private final Path assembly;
    private final String stack;
    private RehearsalListener listener = new RehearsalListener() {};
    private boolean liftsProtection;

    private Rehearsal(CdkCli cli, Path assembly, String stack) {
        this.cli = cli;
        this.assembly = assembly;
        this.stack = stack;
    }

    /**
     * Prepares a rehearsal.
     *
     * @param cli the CDK CLI to run
     * @param assembly the cloud assembly that synth wrote, such as {@code cdk.out}
     * @param stack the stack, by its name or its path in the app; what it depends on is deployed with it
     * @return the rehearsal, not yet run
     */
    public static Rehearsal of(CdkCli cli, Path assembly, String stack) {
        return new Rehearsal(cli, assembly, stack);
    }

    /**
     * Prepares a rehearsal inside this JVM, without the CLI: in milliseconds, on a made-up clock.
     *
     * @param assembly the cloud assembly, {@code cdk.out} or {@code Path.of(app.synth().getDirectory())}; or one template
     * @return the app, not yet deployed
     */
    public static RehearsedApp of(Path assembly) {
        return new RehearsedApp(assembly, null);
    }

    /**
     * Prepares a rehearsal of one stack inside this JVM.
     *
     * @param assembly the cloud assembly, or one template
     * @param stack the stack, by its name or its path in the app; what it depends on is deployed with it. A template gets this name
     * @return the app, not yet deployed
     */
    public static RehearsedApp of(Path assembly, String stack) {
        return new RehearsedApp(assembly, stack);
    }

    /**
     * Rehearses the way from one version of an app to another: what is replaced, what is lost, whether a failure leads back.
     *
     * @param previous the cloud assembly or template that is deployed
     * @param next the one that shall be
     * @return what happens
     * @throws RehearsalFailure when the previous version cannot be deployed
     */
    public static Upgrade upgrade(Path previous, Path next) {
        return new UpgradeRun(previous, next, null).run();
    }

    /**
     * Rehearses the way from one version of a stack to another.
     *
     * @param previous the cloud assembly or template that is deployed
     * @param next the one that shall be
     * @param stack the stack, by its name or its path in the app
     * @return what happens
     * @throws RehearsalFailure when the previous version cannot be deployed
     */
    public static Upgrade upgrade(Path previous, Path next, String stack) {
        return new UpgradeRun(previous, next, stack).run();
    }

    /**
     * Follows the rehearsal.
     *
     * @param follower told of steps, events and lines as they come
     * @return this rehearsal
     */
    public Rehearsal listener(RehearsalListener follower) {
        listener = follower;
        return this;
    }

    /**
     * Takes termination protection and load balancers' deletion protection off before destroy, as an operator would, and says so in the
     * report's notes. Otherwise either makes destroy fail.
     *
     * @return this rehearsal
     */
    public Rehearsal liftProtection() {
        liftsProtection = true;
        return this;
    }

    /**
     * Runs every step in an account of its own.
     *
     * @return what happened, when all went as it should
     * @throws RehearsalFailure when a step ended otherwise
     */
    public RehearsalReport run() {
        try (LocalCloud cloud = LocalCloud.start()) {
            return run(cloud);
        }
    }

    /**
     * Runs every step in a given account, which may hold parameters or other stacks already.
     *
     * @param cloud the account
     * @return what happened, when all went as it should
     * @throws RehearsalFailure when a step ended otherwise
     */
    public RehearsalReport run(LocalCloud cloud) {
        Path folder = temporaryFolder();
        try {
            return new RehearsalRun(cli, cloud, assembly, stack, listener, folder).run(liftsProtection);
        } finally {
            delete(folder);
        }
    }

    /**
     * Runs the same steps at another endpoint on this machine, such as moto's server, and says where it went otherwise. Nothing can be
     * made to fail there, so the failing update is left out.
     *
     * @param endpoint an address such as {@code http://localhost:5000}
     * @return what happened
     * @throws IllegalArgumentException when the endpoint is not on the loopback interface
     */
    public Comparison compare(URI endpoint) {
        ComparisonRun.requireLoopback(endpoint);
        Path folder = temporaryFolder();
        try {
            return new ComparisonRun(cli, endpoint, assembly, stack, listener, folder).run();
        } finally {
            delete(folder);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("longshore-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder could be made", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " could not be deleted", e);
        }
    }
}
