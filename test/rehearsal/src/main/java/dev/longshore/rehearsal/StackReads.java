package dev.longshore.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The CloudFormation actions that only look. */
final class StackReads {
    private final Account account;

    StackReads(Account account) {
        this.account = account;
    }

    Xml answer(String action, Call call) {
        return switch (action) {
            case "DescribeStacks" -> new Xml().list("Stacks", asked(call), StackReads::stack);
            case "ListStacks" -> new Xml().list("StackSummaries", everyStack(), StackReads::summary);
            case "GetTemplate" ->
                new Xml()
                        .always("TemplateBody", stack(call).template.body())
                        .element(
                                "StagesAvailable",
                                stages -> stages.field("member", "Original").field("member", "Processed"));
            case "GetTemplateSummary" -> templateSummary(stack(call).template);
            case "DescribeStackEvents" -> events(stack(call));
            case "DescribeStackResources" ->
                new Xml().list("StackResources", resources(call), (xml, r) -> resource(xml, stack(call), r));
            case "ListStackResources" ->
                new Xml()
                        .list(
                                "StackResourceSummaries",
                                resources(call),
                                (xml, r) -> fields(xml, r).field("LastUpdatedTimestamp", r.time));
            case "ListChangeSets" -> changeSets(stack(call));
            case "ListExports" -> exports();
            case "ListImports" -> imports(call.get("ExportName"));
            case "DetectStackDrift" ->
                new Xml().field("StackDriftDetectionId", Ids.uuid(stack(call).id) + "@" + stack(call).name);
            case "DescribeStackDriftDetectionStatus" -> drift(call.get("StackDriftDetectionId"));
            case "DescribeStackResourceDrifts" ->
                new Xml().list("StackResourceDrifts", resources(call), (xml, r) -> resourceDrift(xml, stack(call), r));
            default ->
                throw new CloudError(
                        400, "InvalidAction", "Could not find operation " + action + " for version 2010-05-15");
        };
    }

    private Stack stack(Call call) {
        return account.get(call.get("StackName"));
    }

    private Collection<Stack> asked(Call call) {
        return call.get("StackName").isEmpty() ? account.stacks.values() : List.of(stack(call));
    }

    private Collection<Stack> everyStack() {
        return Stream.concat(account.stacks.values().stream(), account.deleted.values().stream())
                .toList();
    }

    private Collection<Resource> resources(Call call) {
        String logicalId = call.get("LogicalResourceId");
        return stack(call).resources.values().stream()
                .filter(resource -> logicalId.isEmpty() || resource.logicalId.equals(logicalId))
                .toList();
    }

    private static void stack(Xml xml, Stack stack) {
        summary(xml, stack);
        xml.field("StackStatusReason", stack.reason)
                .field("EnableTerminationProtection", stack.terminationProtection)
                .field("DisableRollback", stack.disableRollback)
                .element("Capabilities", list -> list.field("member", "CAPABILITY_NAMED_IAM"))
                .pairs("Parameters", "ParameterKey", "ParameterValue", stack.parameters)
                .pairs("Tags", "Key", "Value", stack.tags)
                .list(
                        "Outputs",
                        stack.outputs,
                        (member, output) -> member.field("OutputKey", output.key())
                                .always("OutputValue", output.value())
                                .field("ExportName", output.export())
                                .field("Description", output.description()))
                .element("DriftInformation", drift -> drift.field("StackDriftStatus", "NOT_CHECKED"));
    }

    private static void summary(Xml xml, Stack stack) {
        xml.field("StackId", stack.id)
                .field("StackName", stack.name)
                .field("CreationTime", stack.created)
                .field("LastUpdatedTime", stack.updated == null ? "" : stack.updated)
                .field("StackStatus", stack.status);
    }

    private static Xml events(Stack stack) {
        List<StackEvent> newestFirst = new ArrayList<>(stack.events);
        Collections.reverse(newestFirst);
        return new Xml()
                .list(
                        "StackEvents",
                        newestFirst,
                        (xml, event) -> xml.field("StackId", stack.id)
                                .field("EventId", Ids.uuid(stack.id + event.time()))
                                .field("StackName", stack.name)
                                .field("LogicalResourceId", event.logicalId())
                                .field("PhysicalResourceId", event.physicalId())
                                .field("ResourceType", event.type())
                                .field("Timestamp", event.time())
                                .field("ResourceStatus", event.status())
                                .field("ResourceStatusReason", event.reason()));
    }

    private static Xml fields(Xml xml, Resource resource) {
        return xml.field("LogicalResourceId", resource.logicalId)
                .field("PhysicalResourceId", resource.physicalId)
                .field("ResourceType", resource.type)
                .field("ResourceStatus", resource.status)
                .field("ResourceStatusReason", resource.reason);
    }

    private static void resource(Xml xml, Stack stack, Resource resource) {
        fields(xml.field("StackId", stack.id).field("StackName", stack.name), resource)
                .field("Timestamp", resource.time);
    }

    private static Xml templateSummary(Template template) {
        TreeSet<String> types = new TreeSet<>();
        template.section("Resources")
                .forEach(resource -> types.add(resource.path("Type").asText()));
        return new Xml()
                .list(
                        "Parameters",
                        template.section("Parameters").properties(),
                        (xml, entry) -> xml.field("ParameterKey", entry.getKey())
                                .field(
                                        "ParameterType",
                                        entry.getValue().path("Type").asText())
                                .field(
                                        "DefaultValue",
                                        entry.getValue().path("Default").asText()))
                .element("ResourceTypes", list -> types.forEach(type -> list.field("member", type)));
    }

    private Xml changeSets(Stack stack) {
        List<ChangeSet> sets = account.changeSets.values().stream()
                .filter(set -> set.stack == stack)
                .toList();
        return new Xml()
                .list(
                        "Summaries",
                        sets,
                        (xml, set) -> xml.field("ChangeSetName", set.name)
                                .field("ChangeSetId", set.id)
                                .field("Status", set.status)
                                .field("ExecutionStatus", set.execution));
    }

    private Xml exports() {
        Xml xml = new Xml();
        return xml.element(
                "Exports",
                list -> account.stacks
                        .values()
                        .forEach(stack -> stack.outputs.stream()
                                .filter(output -> !output.export().isEmpty())
                                .forEach(output -> list.element(
                                        "member",
                                        member -> member.field("ExportingStackId", stack.id)
                                                .field("Name", output.export())
                                                .field("Value", output.value())))));
    }

    private Xml imports(String export) {
        List<Stack> users = Exports.users(account, export);
        if (users.isEmpty()) {
            throw CloudError.validation("Export '" + export + "' is not imported by any stack.");
        }
        return new Xml().element("Imports", list -> users.forEach(stack -> list.field("member", stack.name)));
    }

    // Nobody can change a resource behind CloudFormation's back here, so nothing ever drifts.
    private Xml drift(String detection) {
        Stack stack = account.get(detection.substring(detection.indexOf('@') + 1));
        return new Xml()
                .field("StackId", stack.id)
                .field("StackDriftDetectionId", detection)
                .field("StackDriftStatus", "IN_SYNC")
                .field("DetectionStatus", "DETECTION_COMPLETE")
                .field("DriftedStackResourceCount", "0")
                .field("Timestamp", account.tick());
    }

    private void resourceDrift(Xml xml, Stack stack, Resource resource) {
        xml.field("StackId", stack.id)
                .field("LogicalResourceId", resource.logicalId)
                .field("PhysicalResourceId", resource.physicalId)
                .field("ResourceType", resource.type)
                .field("StackResourceDriftStatus", "IN_SYNC")
                .field("Timestamp", account.tick());
    }
}
