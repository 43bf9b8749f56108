package dev.longshore.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Watches one operation and says what came of it. */
final class Recorder {
    private final Account account;
    private final List<StackEvent> events = new ArrayList<>();
    private final Consumer<StackEvent> listener = events::add;
    private final Instant begin;
    private final int replaced;
    private final int deleted;
    private final int left;
    private final int rollouts;
    private final int remarks;

    Recorder(Account account) {
        this.account = account;
        begin = account.clock.now();
        replaced = account.replacements.size();
        deleted = account.deletions.size();
        left = account.leftBehind.size();
        rollouts = account.rollouts.size();
        remarks = account.remarks.size();
        account.listeners.add(listener);
    }

    Outcome outcome(String operation, String failure) {
        account.listeners.remove(listener);
        Map<String, String> stacks = new LinkedHashMap<>();
        events.stream().filter(Span::isStack).forEach(event -> stacks.put(event.stack(), event.status()));
        account.stacks.values().forEach(stack -> stacks.put(stack.name, stack.status));
        return new Outcome(
                operation,
                stacks,
                events.stream().sorted(Comparator.comparing(StackEvent::time)).toList(),
                since(account.replacements, replaced),
                since(account.deletions, deleted),
                since(account.leftBehind, left),
                since(account.rollouts, rollouts),
                remarks(),
                Duration.between(begin, account.clock.now()),
                failure);
    }

    private static <T> List<T> since(List<T> all, int from) {
        return List.copyOf(all.subList(from, all.size()));
    }

    private List<Remark> remarks() {
        List<Remark> said = new ArrayList<>(since(account.remarks, remarks));
        if (events.stream().anyMatch(event -> event.status().equals("UPDATE_COMPLETE") && Span.isStack(event))) {
            said.addAll(Moves.in(events, since(account.deletions, deleted), since(account.leftBehind, left)));
        }
        return said.stream().distinct().toList();
    }
}
