package dev.longshore.rehearsal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One region of a make-believe account: its stacks, and every physical resource alive in it, whether a stack still names it or not. The
 * regions of an app share the clock, the log, and what was injected.
 */
final class Account {
    static final String ID = "123456789012";
    static final String REGION = "us-east-1";

    final String id;
    final String region;
    final Clock clock;
    final AccountLog log;
    final TypeDatabase types = TypeDatabase.load();
    final Ids ids = new Ids();
    final ObjectStore objects = new ObjectStore();
    final Map<String, Stack> stacks = new LinkedHashMap<>();
    final Map<String, Stack> deleted = new LinkedHashMap<>();
    final Map<String, ChangeSet> changeSets = new LinkedHashMap<>();

    private final Set<Resource> alive = new LinkedHashSet<>();
    private final Map<String, Set<Resource>> byType = new LinkedHashMap<>();

    Account() {
        this(Clock.real());
    }

    Account(Clock clock) {
        this(ID, REGION, clock, new AccountLog());
    }

    private Account(String id, String region, Clock clock, AccountLog log) {
        this.id = id;
        this.region = region;
        this.clock = clock;
        this.log = log;
    }

    /** Another account or region, with the same clock and log. */
    Account elsewhere(String otherId, String otherRegion) {
        return new Account(otherId, otherRegion, clock, log);
    }

    Instant tick() {
        return clock.now();
    }

    void event(Stack stack, String status, String reason) {
        stack.status = status;
        stack.reason = reason;
        publish(
                stack,
                new StackEvent(
                        stack.name, stack.name, "AWS::CloudFormation::Stack", stack.id, "", status, reason, tick()));
    }

    void event(Stack stack, Resource resource, String status, String reason) {
        resource.status = status;
        resource.reason = reason;
        resource.time = tick();
        publish(
                stack,
                new StackEvent(
                        stack.name,
                        resource.logicalId,
                        resource.type,
                        resource.physicalId,
                        resource.constructPath(),
                        status,
                        reason,
                        resource.time));
    }

    private void publish(Stack stack, StackEvent event) {
        stack.events.add(event);
        List.copyOf(log.listeners).forEach(listener -> listener.accept(event));
    }

    void remark(Resource resource, String sentence) {
        log.remarks.add(new Remark(resource.stack, resource.logicalId, sentence));
    }

    void born(Resource resource) {
        alive.add(resource);
        byType.computeIfAbsent(resource.type, type -> new LinkedHashSet<>()).add(resource);
    }

    void died(Resource resource) {
        alive.remove(resource);
        byType.getOrDefault(resource.type, new LinkedHashSet<>()).remove(resource);
    }

    Stream<Resource> alive() {
        return alive.stream();
    }

    Stream<Resource> alive(String type) {
        return byType.getOrDefault(type, new LinkedHashSet<>()).stream();
    }

    Optional<Resource> alive(String type, String physicalId) {
        return alive(type)
                .filter(resource -> resource.physicalId.equals(physicalId))
                .findFirst();
    }

    /** The stack of this name or ARN; an ARN also finds a stack that was deleted. */
    @Nullable
    Stack find(String nameOrArn) {
        if (!nameOrArn.startsWith("arn:")) {
            return stacks.get(nameOrArn);
        }
        return Stream.concat(stacks.values().stream(), deleted.values().stream())
                .filter(stack -> stack.id.equals(nameOrArn))
                .findFirst()
                .orElse(null);
    }

    Stack get(String nameOrArn) {
        Stack stack = find(nameOrArn);
        if (stack == null) {
            throw CloudError.validation("Stack with id " + nameOrArn + " does not exist");
        }
        return stack;
    }

    /** Whose export this is, if anyone's. */
    Optional<Stack> exporter(String export) {
        return stacks.values().stream()
                .filter(stack -> stack.outputs.stream()
                        .anyMatch(output -> output.export().equals(export)))
                .findFirst();
    }

    String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + id + ":" + resource;
    }

    String parameter(String name) {
        String given = log.parameters.get(name);
        if (given != null) {
            return given;
        }
        if (name.startsWith("/aws/")) {
            return PublicParameters.value(name, region);
        }
        return alive("AWS::SSM::Parameter", name)
                .map(resource -> resource.text("Value"))
                .orElseThrow(() -> new CloudError(400, "ParameterNotFound", "Parameter " + name + " not found."));
    }
}
