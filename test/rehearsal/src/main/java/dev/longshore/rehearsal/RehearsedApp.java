package dev.longshore.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An app in make-believe accounts inside this JVM: no CLI, no port, milliseconds. Every stack of the assembly is deployed, those that
 * others depend on first, each in the account and region that it is meant for; what one region exports another one does not see.
 *
 * <p>{@value LocalCloud#CLAIM}
 */
public final class RehearsedApp {
    private final Environments environments = new Environments();
    private final @Nullable String only;
    private Assembly assembly;
    private boolean liftsProtection;

    RehearsedApp(Path assembly, @Nullable String only) {
        this.only = only;
        this.assembly = Assembly.at(assembly, only);
    }

    /**
     * Deploys the app, as {@code cdk deploy --all} does: a stack that is new is created, one that is there is updated, and the first
     * that fails is rolled back and ends it.
     *
     * @return what came of it
     */
    public Outcome deploy() {
        return recorded("deploy", () -> {
            return assembly.inOrder().stream()
                    .map(stack -> deployer(stack).deploy())
                    .flatMap(Optional::stream)
                    .findFirst();
        });
    }

    /**
     * Deploys another version of the app over the one that is there.
     *
     * @param next the cloud assembly or template of that version
     * @return what came of it
     */
    public Outcome deploy(Path next) {
        assembly = Assembly.at(next, only);
        return deploy();
    }

    /**
     * Destroys every stack, those that depend on others first.
     *
     * @return what came of it
     */
    public Outcome destroy() {
        if (liftsProtection) {
            environments.all().forEach(Protection::lift);
        }
        return recorded("destroy", () -> {
            List<StackEntry> order = assembly.inOrder();
            for (int i = order.size() - 1; i >= 0; i--) {
                Optional<String> failure = deployer(order.get(i)).destroy();
                if (failure.isPresent()) {
                    return failure;
                }
            }
            return Optional.empty();
        });
    }

    /**
     * The whole life: deploy, deploy again, update, a failing update with its rollback, destroy. The update adds an environment variable
     * to the first task definition; in the failing one the tasks of its service never get healthy.
     *
     * @return the five outcomes
     * @throws RehearsalFailure when one is not as it should be
     */
    public List<Outcome> life() {
        return new AppLife(this, environments).run();
    }

    /**
     * Makes the next creation or update of a resource fail, once; called twice, the next two.
     *
     * @param logicalIdOrType a logical id, or a resource type such as {@code AWS::ECS::Service}
     * @param reason what the service would have said
     * @return this app
     */
    public RehearsedApp failNext(String logicalIdOrType, String reason) {
        environments.log().fail(logicalIdOrType, reason);
        return this;
    }

    /**
     * In the next deployment of a service no task gets healthy: the circuit breaker opens, or without one CloudFormation waits for three
     * hours.
     *
     * @param logicalIdOrType the service's logical id, or {@code AWS::ECS::Service} for the first that deploys
     * @return this app
     */
    public RehearsedApp neverHealthy(String logicalIdOrType) {
        environments.log().sick.add(logicalIdOrType);
        return this;
    }

    /**
     * Sets a value in the parameter store, for templates that read one.
     *
     * @param name the parameter's name
     * @param value its value
     * @return this app
     */
    public RehearsedApp parameter(String name, String value) {
        environments.log().parameters.put(name, value);
        return this;
    }

    /**
     * Takes termination, deletion and scale-in protection off before {@link #destroy}, as an operator would.
     *
     * @return this app
     */
    public RehearsedApp liftProtection() {
        liftsProtection = true;
        return this;
    }

    /**
     * Looks at a stack.
     *
     * @param name its name, or its ARN where stacks of several regions have the same one
     * @return the stack as it stands, if there is one
     */
    public Optional<StackView> stack(String name) {
        return environments.find(name).map(Stack::view);
    }

    Assembly assembly() {
        return assembly;
    }

    /** Deploys the app with one template changed. */
    Outcome deploy(StackEntry entry, String template) {
        return recorded("deploy", () -> deployer(entry).deploy(template));
    }

    private StackDeployer deployer(StackEntry stack) {
        return new StackDeployer(environments.of(stack), assembly, stack);
    }

    private Outcome recorded(String operation, Supplier<Optional<String>> work) {
        Recorder recorder = new Recorder(environments);
        return recorder.outcome(operation, work.get().orElse(""));
    }
}
