package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Items;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** The network interface of tasks in network mode awsvpc. */
public final class TaskNetwork extends Section {
    /** Views an object of the document as this. */
    public TaskNetwork(Node.Fields fields) {
        super(fields);
    }

    /** Returns the subnets it may be in. */
    public Items<Link> subnets() {
        return links("Subnets");
    }

    /** Returns its security groups. */
    public Items<Link> securityGroups() {
        return links("SecurityGroups");
    }

    /** Returns ENABLED or DISABLED. */
    public @Nullable Value<String> assignPublicIp() {
        return text("AssignPublicIp");
    }

    /** Returns the network of a service, or of the tasks that an event starts. */
    public static TaskNetwork of(Node.Fields owner) {
        return new TaskNetwork(new Section(owner)
                .part("NetworkConfiguration.AwsvpcConfiguration")
                .fields());
    }
}
