package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** An account without a network in front of it, and short ways to say what happens in it. Templates are written with single quotes. */
final class Bench {
    final Account account = new Account();
    final CloudFormation engine = new CloudFormation(account);

    static String template(String resources) {
        return ("{'Resources': {" + resources + "}}").replace('\'', '"');
    }

    static StackRequest resources(String resources) {
        return StackRequest.of(template(resources));
    }

    static StackRequest whole(String template) {
        return StackRequest.of(template.replace('\'', '"'));
    }

    Stack create(String resources) {
        return engine.create("App", resources(resources));
    }

    Stack update(String resources) {
        return engine.update("App", resources(resources));
    }

    Resource resource(String logicalId) {
        Resource found = account.get("App").resources.get(logicalId);
        if (found == null) {
            throw new AssertionError("no resource " + logicalId);
        }
        return found;
    }

    List<String> events(String status) {
        return events("App", status);
    }

    List<String> events(String stack, String status) {
        return account.get(stack).events.stream()
                .filter(event -> event.status().equals(status))
                .map(StackEvent::logicalId)
                .distinct()
                .toList();
    }

    /** What CloudFormation wrote beside the first failure. */
    String failure() {
        return account.get("App").events.stream()
                .filter(event -> event.status().endsWith("_FAILED"))
                .map(StackEvent::reason)
                .findFirst()
                .orElse("");
    }

    static String refusal(Runnable operation) {
        CloudError error = catchThrowableOfType(CloudError.class, operation::run);
        return error == null ? "" : error.text();
    }
}
