package dev.longshore.service;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ecs.CfnService;

/**
 * Security groups of other stacks as imported into the stack of a service. CDK writes a rule where its group is, so that
 * the stack of the group would wait for that of the service, which waits for it.
 */
final class ForeignGroups {
    private static final Map<Stack, Map<ISecurityGroup, ISecurityGroup>> IMPORTED = new WeakHashMap<>();
    private static final Map<ISecurityGroup, Map<Way, CfnService>> OPENED = new WeakHashMap<>();

    private record Way(ISecurityGroup client, int firstPort, int lastPort) {}

    private ForeignGroups() {}

    /** Returns the group as one of this stack: for all its services the same, so that none repeats a rule of another. */
    static ISecurityGroup in(Stack here, ISecurityGroup group) {
        return IMPORTED.computeIfAbsent(here, each -> new HashMap<>())
                .computeIfAbsent(
                        group,
                        each -> SecurityGroup.fromSecurityGroupId(
                                here,
                                "Foreign-" + each.getNode().getPath().replace('/', '-'),
                                each.getSecurityGroupId()));
    }

    /** Returns the service that first opened a way between two groups, or null and notes that it is this one. */
    static @Nullable CfnService opened(
            ISecurityGroup server, ISecurityGroup client, int firstPort, int lastPort, CfnService service) {
        return OPENED.computeIfAbsent(server, each -> new HashMap<>())
                .putIfAbsent(new Way(client, firstPort, lastPort), service);
    }
}
