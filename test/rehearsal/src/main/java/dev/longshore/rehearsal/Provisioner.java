package dev.longshore.rehearsal;

import java.util.Optional;

/** Makes, changes and deletes one resource at a time, with the events that CloudFormation writes. */
final class Provisioner {
    private final Account account;
    private final Stack stack;

    Provisioner(Account account, Stack stack) {
        this.account = account;
        this.stack = stack;
    }

    void create(Resource resource, String verb, String why) {
        account.event(stack, resource, verb + "_IN_PROGRESS", why);
        check(resource);
        ServiceRules.create(account, resource);
        PhysicalIds.assign(account, resource);
        account.born(resource);
        account.event(stack, resource, verb + "_IN_PROGRESS", "Resource creation Initiated");
        ServiceRules.settle(account, resource);
        injected(resource);
        account.event(stack, resource, verb + "_COMPLETE", "");
    }

    void update(Resource resource, Resource.Desired desired) {
        account.event(stack, resource, "UPDATE_IN_PROGRESS", "");
        resource.desired = desired;
        check(resource);
        ServiceRules.update(account, resource);
        ServiceRules.settle(account, resource);
        injected(resource);
        account.event(stack, resource, "UPDATE_COMPLETE", "");
    }

    void restore(Resource resource, Resource.Desired before) {
        account.event(stack, resource, "UPDATE_IN_PROGRESS", "");
        resource.desired = before;
        ServiceRules.settle(account, resource);
        account.event(stack, resource, "UPDATE_COMPLETE", "");
    }

    /** Deletes the resource, or leaves it behind when its policy says so; throws when the service refuses. */
    void delete(Resource resource, String policy) {
        if (!resource.exists()) {
            return;
        }
        if (policy.equals("Retain")) {
            account.event(stack, resource, "DELETE_SKIPPED", "");
            account.leftBehind.add(new LeftBehind(stack.name, resource.view(), true, ""));
            return;
        }
        account.event(stack, resource, "DELETE_IN_PROGRESS", "");
        try {
            ServiceRules.delete(account, resource);
        } catch (CloudError refused) {
            account.event(stack, resource, "DELETE_FAILED", refused.text());
            throw refused;
        }
        account.died(resource);
        account.event(stack, resource, "DELETE_COMPLETE", "");
    }

    /** Deletes in a clean-up phase, where a refusal costs the resource and not the operation. */
    void cleanUp(Resource resource, String policy) {
        try {
            delete(resource, policy);
        } catch (CloudError refused) {
            account.leftBehind.add(new LeftBehind(stack.name, resource.view(), false, refused.text()));
        }
    }

    private void check(Resource resource) {
        PropertyCheck.check(resource.logicalId, resource.type, account.types.get(resource.type), resource.properties());
    }

    // After the change was made: that is when a deployment's circuit breaker opens, and what a rollback has to undo.
    private void injected(Resource resource) {
        Optional.ofNullable(account.failures.remove(resource.logicalId))
                .or(() -> Optional.ofNullable(account.failures.remove(resource.type)))
                .ifPresent(reason -> {
                    throw CloudError.handler(reason, "GeneralServiceException");
                });
    }
}
