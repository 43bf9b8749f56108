package dev.longshore.rehearsal;

import java.util.List;

/** CloudFormation's operations on stacks. Each ends before it returns, so a caller's first look sees the outcome. */
final class CloudFormation {
    static final String NO_CHANGES =
            "The submitted information didn't contain changes. Submit different information to create a change set.";

    static final String NO_UPDATES = "No updates are to be performed.";

    private final Account account;

    CloudFormation(Account account) {
        this.account = account;
    }

    Stack create(String name, StackRequest request) {
        if (account.stacks.containsKey(name)) {
            throw new CloudError(400, "AlreadyExistsException", "Stack [" + name + "] already exists");
        }
        check(request);
        // What a template or its parameters get wrong is said before there is a stack.
        preview(new Stack(name, "", account.tick()), request);
        Stack stack = begin(name);
        stack.disableRollback = request.disableRollback();
        start(stack, request);
        return stack;
    }

    Stack update(String name, StackRequest request) {
        Stack stack = account.get(name);
        refuseUnlessUpdatable(stack);
        check(request);
        if (sameAsNow(stack, request, preview(stack, request))) {
            throw CloudError.validation(NO_UPDATES);
        }
        stack.disableRollback = request.disableRollback();
        new UpdateOperation(account, stack, request.template(), request.parameters()).run(request.tags());
        return stack;
    }

    void delete(String name) {
        Stack stack = account.find(name);
        if (stack == null || stack.status.equals("DELETE_COMPLETE")) {
            return;
        }
        if (stack.terminationProtection) {
            throw CloudError.validation(
                    "Stack [" + stack.name + "] cannot be deleted while TerminationProtection is enabled");
        }
        Exports.refuseDeletion(account, stack);
        new DeleteOperation(account, stack).run();
    }

    /** {@code cdk rollback}: takes a stack that was left in its failure back to where it last stood. */
    void rollBack(String name) {
        Stack stack = account.get(name);
        Journal journal = stack.journal;
        if (stack.status.equals("CREATE_FAILED")) {
            new CreateOperation(account, stack).rollBack("User Initiated");
        } else if (List.of("UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED").contains(stack.status) && journal != null) {
            UpdateOperation.rollBack(account, stack, journal, "User Initiated");
        } else {
            throw refused(stack, "rolled back");
        }
    }

    /** Goes on with a rollback that got stuck, without the resources that cannot be brought back. */
    void continueUpdateRollback(String name, List<String> skipped) {
        Stack stack = account.get(name);
        Journal journal = stack.journal;
        if (!stack.status.equals("UPDATE_ROLLBACK_FAILED") || journal == null) {
            throw refused(stack, "rolled back");
        }
        journal.skip(skipped);
        UpdateOperation.rollBack(account, stack, journal, "User Initiated");
    }

    ChangeSet createChangeSet(String stackName, String name, boolean creates, StackRequest request) {
        Stack stack = account.find(stackName);
        if (creates && stack != null && !stack.status.equals("REVIEW_IN_PROGRESS")) {
            throw CloudError.validation("Stack [" + stack.name
                    + "] already exists and cannot be created again with the changeSet [" + name + "].");
        }
        if (!creates) {
            stack = account.get(stackName);
            refuseUnlessUpdatable(stack);
        }
        check(request);
        if (stack == null) {
            stack = begin(stackName);
            account.event(stack, "REVIEW_IN_PROGRESS", "User Initiated");
        }
        String id =
                account.arn("cloudformation", "changeSet/" + name + "/" + Ids.uuid(account.ids.next("set/" + name)));
        ChangeSet set = new ChangeSet(name, id, stack, creates, request, account.tick());
        account.changeSets.put(id, set);
        try {
            set.changes.addAll(preview(stack, request));
            if (!creates && sameAsNow(stack, request, set.changes)) {
                set.fail(NO_CHANGES);
            }
        } catch (CloudError refused) {
            set.fail(refused.text());
        }
        return set;
    }

    ChangeSet changeSet(String stackName, String name) {
        return account.changeSets.values().stream()
                .filter(set -> set.id.equals(name)
                        || (set.name.equals(name)
                                && List.of(set.stack.name, set.stack.id).contains(stackName)))
                .findFirst()
                .orElseThrow(() -> new CloudError(404, "ChangeSetNotFound", "ChangeSet [" + name + "] does not exist"));
    }

    void execute(ChangeSet set, boolean disableRollback) {
        if (!set.execution.equals("AVAILABLE")) {
            throw new CloudError(
                    400,
                    "InvalidChangeSetStatus",
                    "ChangeSet [" + set.id + "] cannot be executed in its current status of [" + set.status + "]");
        }
        account.changeSets.values().removeIf(other -> other.stack == set.stack);
        set.stack.disableRollback = disableRollback;
        StackRequest request = new StackRequest(set.template, set.parameters, set.tags, disableRollback);
        if (set.creates) {
            start(set.stack, request);
        } else {
            new UpdateOperation(account, set.stack, request.template(), request.parameters()).run(request.tags());
        }
    }

    private Stack begin(String name) {
        String id = account.arn("cloudformation", "stack/" + name + "/" + Ids.uuid(account.ids.next("stack/" + name)));
        Stack stack = new Stack(name, id, account.tick());
        account.stacks.put(name, stack);
        return stack;
    }

    private void start(Stack stack, StackRequest request) {
        stack.template = request.template();
        stack.parameters = request.parameters();
        stack.tags = request.tags();
        new CreateOperation(account, stack).run();
    }

    private void check(StackRequest request) {
        TemplateCheck.check(request.template(), account.types);
    }

    private List<ChangeSet.Change> preview(Stack stack, StackRequest request) {
        return ChangePreview.of(account, stack, request.template(), request.parameters());
    }

    private static boolean sameAsNow(Stack stack, StackRequest request, List<ChangeSet.Change> changes) {
        return changes.isEmpty()
                && request.template().section("Outputs").equals(stack.template.section("Outputs"))
                && request.tags().equals(stack.tags);
    }

    private static void refuseUnlessUpdatable(Stack stack) {
        boolean stable = stack.status.endsWith("_COMPLETE") && !stack.status.equals("ROLLBACK_COMPLETE");
        if (!stable && !stack.status.equals("UPDATE_FAILED") && !stack.status.equals("CREATE_FAILED")) {
            throw refused(stack, "updated");
        }
    }

    private static CloudError refused(Stack stack, String verb) {
        return CloudError.validation(
                "Stack:" + stack.id + " is in " + stack.status + " state and can not be " + verb + ".");
    }
}
