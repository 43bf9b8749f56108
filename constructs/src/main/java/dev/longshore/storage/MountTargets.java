package dev.longshore.storage;

import dev.longshore.internal.LateValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.SelectedSubnets;
import software.amazon.awscdk.services.efs.CfnMountTarget;
import software.constructs.Construct;

/**
 * A mount target in each zone, which is all that EFS takes. Each is named by its subnet and never by its position: one
 * that changes places with another would be made before the old one of its zone is gone, and EFS refuses that.
 */
final class MountTargets {
    private MountTargets() {}

    static List<CfnMountTarget> in(
            Construct scope,
            SelectedSubnets subnets,
            @Nullable String onlyZone,
            String fileSystemId,
            ISecurityGroup securityGroup) {
        List<CfnMountTarget> targets = new ArrayList<>();
        List<String> groups = List.of(securityGroup.getSecurityGroupId());
        onePerZone(subnets, onlyZone)
                .forEach((name, subnet) -> targets.add(CfnMountTarget.Builder.create(scope, "MountTarget" + name)
                        .fileSystemId(fileSystemId)
                        .subnetId(subnet)
                        .securityGroups(groups)
                        .build()));
        return targets;
    }

    /** Returns the subnets by what they are called; of several in a zone, the one that comes first by its id. */
    private static Map<String, String> onePerZone(SelectedSubnets subnets, @Nullable String onlyZone) {
        List<String> ids = subnets.getSubnetIds();
        List<String> zones = subnets.getAvailabilityZones();
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (onlyZone == null || onlyZone.equals(zones.get(i))) {
                chosen.merge(
                        zones.get(i), i, (first, second) -> isBefore(ids.get(second), ids.get(first)) ? second : first);
            }
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int index : chosen.values()) {
            String id = ids.get(index);
            byName.put(
                    isKnown(id) ? id : subnets.getSubnets().get(index).getNode().getId(), id);
        }
        return byName;
    }

    private static boolean isBefore(String subnet, String other) {
        return isKnown(subnet) && isKnown(other) && subnet.compareTo(other) < 0;
    }

    private static boolean isKnown(String subnetId) {
        return !LateValue.isIn(subnetId);
    }
}
