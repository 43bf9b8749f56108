package dev.longshore.rehearsal;

import java.util.TreeSet;

/** A change set as DescribeChangeSet shows it. */
final class ChangeSetXml {
    private ChangeSetXml() {}

    static Xml write(ChangeSet set) {
        return new Xml()
                .field("ChangeSetName", set.name)
                .field("ChangeSetId", set.id)
                .field("StackId", set.stack.id)
                .field("StackName", set.stack.name)
                .field("CreationTime", set.created)
                .field("ExecutionStatus", set.execution)
                .field("Status", set.status)
                .field("StatusReason", set.reason)
                .pairs("Parameters", "ParameterKey", "ParameterValue", set.parameters)
                .list(
                        "Changes",
                        set.changes,
                        (xml, change) -> xml.field("Type", "Resource")
                                .element("ResourceChange", resource -> change(resource, change)));
    }

    private static void change(Xml xml, ChangeSet.Change change) {
        xml.field("Action", change.action())
                .field("LogicalResourceId", change.logicalId())
                .field("PhysicalResourceId", change.physicalId())
                .field("ResourceType", change.type());
        if (!change.action().equals("Modify")) {
            return;
        }
        TreeSet<String> scopes = new TreeSet<>();
        change.details().forEach(detail -> scopes.add(detail.attribute()));
        xml.field("Replacement", change.replacement() ? "True" : "False")
                .element("Scope", list -> scopes.forEach(scope -> list.field("member", scope)))
                .list(
                        "Details",
                        change.details(),
                        (member, detail) -> member.element(
                                        "Target",
                                        target -> target.field("Attribute", detail.attribute())
                                                .field("Name", detail.name())
                                                .field("RequiresRecreation", detail.recreates() ? "Always" : "Never"))
                                .field("Evaluation", "Static")
                                .field("ChangeSource", "DirectModification"));
    }
}
