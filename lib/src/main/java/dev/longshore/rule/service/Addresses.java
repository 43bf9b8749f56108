package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.Items;
import dev.longshore.model.Reference;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Scaling;
import dev.longshore.model.Service;
import dev.longshore.model.Subnet;
import dev.longshore.model.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many addresses there are for tasks, and how many tasks for addresses. */
final class Addresses {
    /** The first four and the last one of each subnet. */
    private static final int TAKEN_BY_AWS = 5;

    private static final int BITS = 32;
    private static final Pattern CIDR = Pattern.compile("[0-9.]+/([0-9]{1,2})");
    private static final int DOUBLE = 2;

    private Addresses() {}

    /** Returns how many addresses some subnets have together, or null where that is not known of all. */
    static @Nullable Long of(Items<Reference> subnets, Resources resources) {
        long addresses = 0;
        Set<String> seen = new HashSet<>();
        for (Reference reference : subnets) {
            Resource subnet = Wiring.target(resources, reference, Network.SUBNET);
            String cidr = subnet == null ? null : Value.known(new Subnet(subnet.properties()).cidrBlock());
            Matcher block = CIDR.matcher(cidr == null ? "" : cidr);
            if (subnet == null || !block.matches() || Integer.parseInt(block.group(1)) > BITS) {
                return null;
            }
            if (seen.add(subnet.logicalId())) {
                addresses += Math.max(0, (1L << (BITS - Integer.parseInt(block.group(1)))) - TAKEN_BY_AWS);
            }
        }
        return subnets.isComplete() && !seen.isEmpty() ? Long.valueOf(addresses) : null;
    }

    /** Returns how many tasks may run at once while the service is deployed at full scale, or null if not known. */
    static @Nullable Long mostTasks(Service service) {
        Scaling scaling = service.scaling();
        Integer tasks = Value.known(scaling == null ? service.desiredCount() : scaling.maxCapacity());
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (tasks == null) {
            return null;
        }
        if (deployment != null && deployment.movesRequests()) {
            return (long) tasks * DOUBLE;
        }
        Rollout rollout = deployment == null ? null : Rollout.of(service);
        return rollout == null ? Long.valueOf(tasks) : Long.valueOf(Math.max(tasks, rollout.highest(tasks)));
    }
}
