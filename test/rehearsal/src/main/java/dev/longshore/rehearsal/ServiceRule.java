package dev.longshore.rehearsal;

import java.util.List;

/** What one AWS service refuses and the type database cannot say. */
interface ServiceRule {
    /** What the rule models, each with its source. */
    List<Behaviour> behaviours();

    /** Judges a resource that is about to be made. */
    default void create(Account account, Resource resource) {}

    /** Judges a resource that is about to change in place; its properties are the new ones already. */
    default void update(Account account, Resource resource) {
        create(account, resource);
    }

    /** Does what the service does once a resource was made or changed. */
    default void settle(Account account, Resource resource) {}

    /** Judges a resource that is about to be deleted. */
    default void delete(Account account, Resource resource) {}
}
