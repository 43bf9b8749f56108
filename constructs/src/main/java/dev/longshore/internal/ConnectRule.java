package dev.longshore.internal;

/** The rules about services that reach each other, beside {@link OptionRule}. */
public enum ConnectRule implements StatedRule {
    /** Both ends of a connection are in one namespace. */
    OTHER_NAMESPACE(
            "LS-090",
            "nothing: the name is not known to the client's proxy, and does not resolve",
            "ECS Developer Guide, Service Connect components"),
    /** A connection leads somewhere. */
    NOTHING_SERVED("LS-091", "nothing: there is no name to reach", "Longshore: docs/connect.md"),
    /** Names are in a namespace. */
    NAMESPACE("SVC-048"),
    /** What is served is a port of the task. */
    SERVED_PORT("SVC-041"),
    /** A name leads to one service of a namespace. */
    SERVED_NAME("SVC-044b"),
    /** Load balancers speak TLS where the proxy does. */
    ENCRYPTED_PORT(
            "LS-144",
            "nothing: targets would never be healthy",
            "Amazon ECS Developer Guide: encrypt Service Connect traffic, Application Load Balancer health checks"),
    /** A service has one DNS name, where its tasks have an address. */
    DISCOVERY(
            "LS-145",
            "InvalidParameterException: the service registry is refused",
            "Amazon ECS, CreateService: serviceRegistries; AWS Cloud Map, CreateService: Name"),
    /** ECS counts in seconds. */
    WHOLE_SECONDS(
            "LS-146",
            "CDK: '…' cannot be converted into a whole number of seconds",
            "Amazon ECS API Reference, TimeoutConfiguration"),
    /** What the proxy logs has gone through it. */
    NO_PROXY("LS-147", "nothing: no proxy would run whose requests are logged", "Longshore: docs/connect.md"),
    /** A stack deploys before another or after it. */
    STACK_ORDER(
            "LS-148", "CDK: DependencyCycle: '…' depends on '…'", "AWS CDK Developer Guide, dependencies of stacks");

    private final Stated stated;

    // One of the catalogue: its class says the rest.
    ConnectRule(String id) {
        stated = Stated.of(id);
    }

    ConnectRule(String id, String answer, String source) {
        stated = new Stated(id, answer, source);
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
