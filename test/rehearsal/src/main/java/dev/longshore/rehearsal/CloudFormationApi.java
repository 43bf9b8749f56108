package dev.longshore.rehearsal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The CloudFormation actions that change something; the reads are in {@link StackReads}. */
final class CloudFormationApi {
    private final Account account;
    private final CloudFormation engine;
    private final StackReads reads;

    CloudFormationApi(Account account, CloudFormation engine) {
        this.account = account;
        this.engine = engine;
        this.reads = new StackReads(account);
    }

    Xml answer(String action, Call call) {
        String name = call.get("StackName");
        return switch (action) {
            case "CreateStack" -> create(name, call);
            case "UpdateStack" -> stackId(engine.update(name, request(call)));
            case "DeleteStack" -> {
                engine.delete(name);
                yield new Xml();
            }
            case "RollbackStack" -> {
                engine.rollBack(name);
                yield stackId(account.get(name));
            }
            case "ContinueUpdateRollback" -> {
                engine.continueUpdateRollback(name, call.list("ResourcesToSkip"));
                yield new Xml();
            }
            case "UpdateTerminationProtection" -> {
                account.get(name).terminationProtection = call.isTrue("EnableTerminationProtection");
                yield stackId(account.get(name));
            }
            case "CreateChangeSet" -> createChangeSet(name, call);
            case "DescribeChangeSet" -> ChangeSetXml.write(changeSet(call));
            case "DeleteChangeSet" -> deleteChangeSet(name, call);
            case "ExecuteChangeSet" -> {
                engine.execute(changeSet(call), call.isTrue("DisableRollback"));
                yield new Xml();
            }
            case "ValidateTemplate" -> {
                TemplateCheck.check(Template.parse(body(call)), account.types);
                yield new Xml().element("Parameters", none -> {});
            }
            default -> reads.answer(action, call);
        };
    }

    private Xml create(String name, Call call) {
        // Asked first, so that a stack that cannot be made is not there afterwards.
        Stack stack = engine.create(name, request(call));
        stack.terminationProtection = call.isTrue("EnableTerminationProtection");
        return stackId(stack);
    }

    private Xml createChangeSet(String name, Call call) {
        boolean creates = call.get("ChangeSetType").equals("CREATE");
        ChangeSet set = engine.createChangeSet(name, call.get("ChangeSetName"), creates, request(call));
        return new Xml().field("Id", set.id).field("StackId", set.stack.id);
    }

    private Xml deleteChangeSet(String stackName, Call call) {
        String name = call.get("ChangeSetName");
        if (!name.startsWith("arn:")) {
            account.get(stackName);
        }
        // AWS is content when an existing stack never had this change set, and the CLI counts on that.
        account.changeSets
                .values()
                .removeIf(set -> set.id.equals(name)
                        || (set.name.equals(name)
                                && List.of(set.stack.name, set.stack.id).contains(stackName)));
        return new Xml();
    }

    private ChangeSet changeSet(Call call) {
        return engine.changeSet(call.get("StackName"), call.get("ChangeSetName"));
    }

    private StackRequest request(Call call) {
        Stack stack = account.find(call.get("StackName"));
        Map<String, String> before = stack == null ? Map.of() : stack.parameters;
        return new StackRequest(
                call.isTrue("UsePreviousTemplate") && stack != null ? stack.template : Template.parse(body(call)),
                call.pairs("Parameters", "ParameterKey", "ParameterValue", before),
                call.pairs("Tags", "Key", "Value", Map.of()),
                call.isTrue("DisableRollback"));
    }

    private String body(Call call) {
        if (call.has("TemplateBody")) {
            Limits.checkInline(call.get("TemplateBody"));
            return call.get("TemplateBody");
        }
        if (!call.has("TemplateURL")) {
            throw CloudError.validation("Either Template URL or Template Body must be specified.");
        }
        String path = URI.create(call.get("TemplateURL")).getPath().substring(1);
        byte[] uploaded = account.objects.get(path);
        if (uploaded == null) {
            throw CloudError.validation("S3 error: The specified key does not exist: " + path);
        }
        return new String(uploaded, StandardCharsets.UTF_8);
    }

    private static Xml stackId(Stack stack) {
        return new Xml().field("StackId", stack.id);
    }
}
