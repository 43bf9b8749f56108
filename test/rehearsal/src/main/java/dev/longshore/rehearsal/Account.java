package dev.longshore.rehearsal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The make-believe account: its stacks, and every physical resource alive in it, whether a stack still names it or not. */
final class Account {
    static final String ID = "123456789012";
    static final String REGION = "us-east-1";

    final Clock clock;
    final TypeDatabase types = TypeDatabase.load();
    final Ids ids = new Ids();
    final ObjectStore objects = new ObjectStore();
    final Map<String, Stack> stacks = new LinkedHashMap<>();
    final Map<String, Stack> deleted = new LinkedHashMap<>();
    final Map<String, ChangeSet> changeSets = new LinkedHashMap<>();
    final Map<String, String> parameters = new LinkedHashMap<>();
    final Map<String, Deque<String>> failures = new LinkedHashMap<>();
    final Set<String> sick = new LinkedHashSet<>();
    final List<LeftBehind> leftBehind = new ArrayList<>();
    final List<Replacement> replacements = new ArrayList<>();
    final List<Deletion> deletions = new ArrayList<>();
    final List<Rollout> rollouts = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Consumer<StackEvent>> listeners = new ArrayList<>();

    private final Set<Resource> alive = new LinkedHashSet<>();
    private final Map<String, Set<Resource>> byType = new LinkedHashMap<>();

    Account() {
        this(Clock.real());
    }

    Account(Clock clock) {
        this.clock = clock;
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
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    void remark(Resource resource, String sentence) {
        remarks.add(new Remark(resource.stack, resource.logicalId, sentence));
    }

    /** Makes the next change of a resource fail; asked twice, the next two. */
    void fail(String logicalIdOrType, String reason) {
        failures.computeIfAbsent(logicalIdOrType, key -> new ArrayDeque<>()).add(reason);
    }

    /** The reason for which a change has to fail, if there is one; each counts once. */
    Optional<String> failure(Resource resource) {
        return Stream.of(resource.logicalId, resource.type)
                .map(failures::get)
                .filter(Objects::nonNull)
                .flatMap(reasons -> Stream.ofNullable(reasons.poll()))
                .findFirst();
    }

    /** Whether the tasks of this deployment never get healthy; that counts once. */
    boolean sick(Resource service) {
        return sick.remove(service.logicalId) || sick.remove(service.type);
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
        return "arn:aws:" + service + ":" + REGION + ":" + ID + ":" + resource;
    }

    String parameter(String name) {
        String given = parameters.get(name);
        if (given != null) {
            return given;
        }
        if (name.startsWith("/aws/")) {
            return PublicParameters.value(name);
        }
        return alive("AWS::SSM::Parameter", name)
                .map(resource -> resource.text("Value"))
                .orElseThrow(() -> new CloudError(400, "ParameterNotFound", "Parameter " + name + " not found."));
    }
}
