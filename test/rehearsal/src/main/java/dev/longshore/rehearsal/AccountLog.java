package dev.longshore.rehearsal;

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

/** What happened to an app in all its accounts and regions, and what a test said beforehand that shall happen. */
final class AccountLog {
    final Map<String, String> parameters = new LinkedHashMap<>();
    final Set<String> sick = new LinkedHashSet<>();
    final List<LeftBehind> leftBehind = new ArrayList<>();
    final List<Replacement> replacements = new ArrayList<>();
    final List<Deletion> deletions = new ArrayList<>();
    final List<Rollout> rollouts = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Consumer<StackEvent>> listeners = new ArrayList<>();

    private final Map<String, Deque<String>> failures = new LinkedHashMap<>();

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
}
