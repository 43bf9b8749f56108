package dev.longshore.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A make-believe AWS account on this machine, with just enough behind it for the real CDK CLI.
 *
 * <p>{@value #CLAIM} It listens on 127.0.0.1 only, its account id and its credentials are dummies, and nothing in it can reach AWS.
 */
public final class LocalCloud implements AutoCloseable {
    /** What a rehearsal shows, and what it does not. */
    public static final String CLAIM =
            "CloudFormation's order, replacement and rollback rehearsed; AWS services not emulated.";

    /** The make-believe account. */
    public static final String ACCOUNT = Account.ID;

    /** The only region. */
    public static final String REGION = Account.REGION;

    private final Account account = new Account();
    private final CloudFormation engine = new CloudFormation(account);
    private final Endpoint endpoint;

    private LocalCloud() throws IOException {
        endpoint = Endpoint.open(account, engine);
    }

    /**
     * Starts an empty account on a free port.
     *
     * @return the account; close it when done
     */
    public static LocalCloud start() {
        try {
            return new LocalCloud();
        } catch (IOException e) {
            throw new UncheckedIOException("no port on 127.0.0.1 could be opened", e);
        }
    }

    /**
     * Where it listens.
     *
     * @return an address such as {@code http://127.0.0.1:43211}
     */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + endpoint.port());
    }

    /**
     * The environment under which the CDK CLI talks to this account only, says nothing of its own and waits for nobody.
     *
     * @return variable names and values, to be set after {@link #isRemoved} has taken away the caller's own
     */
    public Map<String, String> environment() {
        return environment(endpoint());
    }

    static Map<String, String> environment(URI endpoint) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AWS_ENDPOINT_URL", endpoint.toString());
        variables.put("AWS_ENDPOINT_URL_S3", endpoint.toString());
        variables.put("CDK_S3_FORCE_PATH_STYLE", "1");
        variables.put("AWS_ACCESS_KEY_ID", "rehearsal");
        variables.put("AWS_SECRET_ACCESS_KEY", "rehearsal");
        variables.put("AWS_REGION", REGION);
        variables.put("AWS_DEFAULT_REGION", REGION);
        variables.put("AWS_EC2_METADATA_DISABLED", "true");
        variables.put("AWS_CONFIG_FILE", nowhere());
        variables.put("AWS_SHARED_CREDENTIALS_FILE", nowhere());
        variables.put("AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED", "true");
        variables.put("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        variables.put("CDK_DISABLE_CLI_TELEMETRY", "true");
        variables.put("CDK_DISABLE_VERSION_CHECK", "1");
        variables.put("CI", "true");
        variables.put("NO_PROXY", "127.0.0.1,localhost");
        return variables;
    }

    /**
     * Whether a variable of the caller's environment must not reach the CLI: profiles, tokens, endpoints, proxies, CDK settings.
     *
     * @param variable the variable's name
     * @return true when it has to be taken away
     */
    public static boolean isRemoved(String variable) {
        return variable.startsWith("AWS_")
                || variable.startsWith("CDK_")
                || List.of(
                                "HTTP_PROXY",
                                "HTTPS_PROXY",
                                "ALL_PROXY",
                                "NO_PROXY",
                                "http_proxy",
                                "https_proxy",
                                "all_proxy",
                                "no_proxy",
                                "NODE_OPTIONS")
                        .contains(variable);
    }

    /**
     * Makes the next creation or update of a resource fail, once; called twice, the next two: the second one can hit the rollback.
     *
     * @param logicalIdOrType a logical id, or a resource type such as {@code AWS::ECS::Service}
     * @param reason what the service would have said
     */
    public void failNext(String logicalIdOrType, String reason) {
        synchronized (account) {
            account.log.fail(logicalIdOrType, reason);
        }
    }

    /**
     * Sets a value in the parameter store, for templates that read one.
     *
     * @param name the parameter's name
     * @param value its value
     */
    public void parameter(String name, String value) {
        synchronized (account) {
            account.log.parameters.put(name, value);
        }
    }

    /**
     * Looks at a stack.
     *
     * @param name its name, or its ARN after it was deleted
     * @return the stack as it stands, if there is one
     */
    public Optional<StackView> stack(String name) {
        synchronized (account) {
            return Optional.ofNullable(account.find(name)).map(Stack::view);
        }
    }

    /**
     * All stacks that stand.
     *
     * @return the stacks in the order of their creation
     */
    public List<StackView> stacks() {
        synchronized (account) {
            return account.stacks.values().stream().map(Stack::view).toList();
        }
    }

    /**
     * What outlived its stack or its template so far.
     *
     * @return the resources, kept on purpose or stuck
     */
    public List<LeftBehind> leftBehind() {
        synchronized (account) {
            return List.copyOf(account.log.leftBehind);
        }
    }

    /**
     * Follows what happens to the stacks.
     *
     * @param listener told of each event as it happens, on the thread that serves the CLI
     */
    public void onEvent(Consumer<StackEvent> listener) {
        synchronized (account) {
            account.log.listeners.add(listener);
        }
    }

    /**
     * What is judged beside the templates' schemas.
     *
     * @return one sentence for each service rule
     */
    public static List<String> rules() {
        return ServiceRules.behaviours().stream().map(Behaviour::sentence).toList();
    }

    @Override
    public void close() {
        endpoint.close();
    }

    /** The engine and its state, for what in this package drives them without a CLI. */
    CloudFormation engine() {
        return engine;
    }

    Account account() {
        return account;
    }

    private static String nowhere() {
        return System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";
    }
}
