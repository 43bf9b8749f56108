package dev.longshore.rehearsal;

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
        account.clock.pass(TypicalTimes.create(resource));
        injected(resource);
        if (resource.is(NestedStacks.TYPE)) {
            NestedStacks.create(account, resource);
        }
        deploy(resource, true);
        account.event(stack, resource, verb + "_COMPLETE", "");
    }

    void update(Resource resource, Resource.Desired desired) {
        account.event(stack, resource, "UPDATE_IN_PROGRESS", "");
        boolean rolls = Deployments.rolls(resource.properties(), desired.properties());
        resource.previous = resource.properties();
        resource.tasksFailed = false;
        resource.desired = desired;
        check(resource);
        ServiceRules.update(account, resource);
        ServiceRules.settle(account, resource);
        account.clock.pass(TypicalTimes.update(resource));
        injected(resource);
        if (resource.is(NestedStacks.TYPE)) {
            NestedStacks.update(account, resource);
        }
        deploy(resource, rolls);
        account.event(stack, resource, "UPDATE_COMPLETE", "");
    }

    void restore(Resource resource, Resource.Desired before) {
        account.event(stack, resource, "UPDATE_IN_PROGRESS", "");
        injected(resource);
        boolean rolls = Deployments.rolls(resource.properties(), before.properties());
        resource.desired = before;
        NestedStacks.restore(account, resource);
        ServiceRules.settle(account, resource);
        account.clock.pass(TypicalTimes.update(resource));
        deploy(resource, rolls);
        account.event(stack, resource, "UPDATE_COMPLETE", "");
    }

    private void deploy(Resource resource, boolean rolls) {
        if (resource.is("AWS::ECS::Service")) {
            Deployments.run(account, resource, rolls);
        }
    }

    /** Deletes the resource, or leaves it behind when its policy says so; throws when the service refuses. */
    void delete(Resource resource, String policy) {
        if (!resource.exists()) {
            return;
        }
        if (policy.startsWith("Retain")) {
            account.event(stack, resource, "DELETE_SKIPPED", "");
            account.log.leftBehind.add(new LeftBehind(stack.name, resource.view(), true, ""));
            return;
        }
        account.event(stack, resource, "DELETE_IN_PROGRESS", "");
        try {
            ServiceRules.delete(account, resource);
            if (resource.is(NestedStacks.TYPE)) {
                NestedStacks.delete(account, resource);
            }
        } catch (CloudError refused) {
            account.event(stack, resource, "DELETE_FAILED", refused.text());
            throw refused;
        }
        account.clock.pass(
                resource.is("AWS::ECS::Service")
                        ? TaskTimes.of(account, resource).stop()
                        : TypicalTimes.delete(resource));
        if (policy.equals("Snapshot")) {
            account.log.leftBehind.add(new LeftBehind(stack.name, resource.view(), true, "a snapshot of it"));
        }
        account.died(resource);
        account.event(stack, resource, "DELETE_COMPLETE", "");
    }

    /** Notes that a resource is no more; one that its policy keeps, or that never was, is not. */
    void gone(Resource resource, String policy) {
        if (resource.exists() && !policy.startsWith("Retain")) {
            boolean lost = HeldData.isLost(resource.type, policy);
            account.log.deletions.add(new Deletion(stack.name, resource.view(), resource.givenName(), lost));
        }
    }

    /** Deletes in a clean-up phase, where a refusal costs the resource and not the operation; answers whether it went. */
    boolean cleanUp(Resource resource, String policy) {
        try {
            delete(resource, policy);
            return true;
        } catch (CloudError refused) {
            account.log.leftBehind.add(new LeftBehind(stack.name, resource.view(), false, refused.text()));
            return false;
        }
    }

    private void check(Resource resource) {
        PropertyCheck.check(resource.logicalId, resource.type, account.types.get(resource.type), resource.properties());
    }

    // After the change was made: that is when a deployment's circuit breaker opens, and what a rollback has to undo.
    private void injected(Resource resource) {
        account.log.failure(resource).ifPresent(reason -> {
            resource.tasksFailed = resource.is("AWS::ECS::Service");
            throw CloudError.handler(reason, "GeneralServiceException");
        });
    }
}
