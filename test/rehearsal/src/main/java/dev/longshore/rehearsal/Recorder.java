package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Watches one operation and says what came of it. */
final class Recorder {
    private final Environments environments;
    private final AccountLog log;
    private final List<StackEvent> events = new ArrayList<>();
    private final Consumer<StackEvent> listener = events::add;
    private final Instant begin;
    private final int replaced;
    private final int deleted;
    private final int left;
    private final int rollouts;
    private final int remarks;

    Recorder(Environments environments) {
        this.environments = environments;
        log = environments.log();
        begin = environments.clock().now();
        replaced = log.replacements.size();
        deleted = log.deletions.size();
        left = log.leftBehind.size();
        rollouts = log.rollouts.size();
        remarks = log.remarks.size();
        log.listeners.add(listener);
    }

    Outcome outcome(String operation, String failure) {
        log.listeners.remove(listener);
        return new Outcome(
                operation,
                stacks(),
                events.stream().sorted(Comparator.comparing(StackEvent::time)).toList(),
                since(log.replacements, replaced),
                since(log.deletions, deleted),
                since(log.leftBehind, left),
                since(log.rollouts, rollouts),
                remarks(),
                Duration.between(begin, environments.clock().now()),
                failure);
    }

    private Map<String, String> stacks() {
        StackStatuses statuses = new StackStatuses();
        events.stream().filter(Span::isStack).forEach(event -> statuses.put(event.physicalId(), event.status()));
        environments.all().stream()
                .flatMap(account -> account.stacks.values().stream())
                .forEach(stack -> statuses.put(stack.id, stack.status));
        return statuses.byName();
    }

    private static <T> List<T> since(List<T> all, int from) {
        return List.copyOf(all.subList(from, all.size()));
    }

    private List<Remark> remarks() {
        List<Remark> said = new ArrayList<>(since(log.remarks, remarks));
        if (events.stream().anyMatch(event -> event.status().equals("UPDATE_COMPLETE") && Span.isStack(event))) {
            said.addAll(Moves.in(events, since(log.deletions, deleted), since(log.leftBehind, left)));
        }
        return said.stream().distinct().toList();
    }
}
