package dev.longshore.rehearsal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts and regions of an app. What is made in one is not there in another. */
final class Environments {
    private final AccountLog log;
    private final Account home;
    private final Map<String, Account> byName = new LinkedHashMap<>();

    Environments() {
        home = new Account(Clock.fake());
        log = home.log;
        byName.put(home.id + "/" + home.region, home);
    }

    AccountLog log() {
        return log;
    }

    Clock clock() {
        return home.clock;
    }

    Collection<Account> all() {
        return byName.values();
    }

    /** Where a stack is meant for. */
    Account of(StackEntry stack) {
        return byName.computeIfAbsent(
                stack.account() + "/" + stack.region(), name -> home.elsewhere(stack.account(), stack.region()));
    }

    Optional<Stack> find(String name) {
        return all().stream()
                .flatMap(account -> Optional.ofNullable(account.find(name)).stream())
                .findFirst();
    }
}
