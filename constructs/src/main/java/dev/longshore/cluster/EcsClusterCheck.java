package dev.longshore.cluster;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold for the options of a cluster. */
final class EcsClusterCheck {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,255}");
    private static final Pattern RESERVED = Pattern.compile("(aws|ecs|fargate).*|external");
    private static final int MAX_PROVIDERS = 20;

    private EcsClusterCheck() {}

    static List<Finding> of(EcsClusterProps props, Place place) {
        OptionCheck check = new OptionCheck(place)
                .require(
                        props.vpc() == null || props.existingNetwork() == null,
                        OptionRule.CONTRADICTION,
                        "vpc",
                        null,
                        "and 'network' are both given",
                        "give one of them")
                .require(
                        props.serviceConnectNamespace() == null || props.existingNamespace() == null,
                        OptionRule.CONTRADICTION,
                        "serviceConnectNamespace",
                        props.serviceConnectNamespace(),
                        "is given twice",
                        "give a name, or the namespace that is there")
                .require(
                        props.fargate() || props.fargateEphemeralStorageKey() == null,
                        OptionRule.CONTRADICTION,
                        "fargateEphemeralStorageKey",
                        null,
                        "is given without Fargate",
                        "leave fargate(false) out");
        names(check, props);
        imported(check, props);
        DefaultStrategy.check(check, props.defaultStrategy(), types(props));
        return check.findings();
    }

    /** Returns the kinds of what the cluster is to have, by name. */
    static Map<String, CapacityType> types(EcsClusterProps props) {
        Map<String, CapacityType> types = new LinkedHashMap<>();
        if (props.fargate()) {
            ClusterCapacity.FARGATE.forEach(name -> types.put(name, CapacityType.FARGATE));
        }
        props.existingCapacities().forEach(capacity -> types.put(capacity.name(), capacity.type()));
        props.capacities().forEach(capacity -> types.put(capacity.name(), capacity.type()));
        if (props.externalInstances()) {
            types.put(Capacity.EXTERNAL.name(), CapacityType.EXTERNAL);
        }
        return types;
    }

    private static void names(OptionCheck check, EcsClusterProps props) {
        Set<String> names = new HashSet<>();
        for (AddedCapacity capacity : props.capacities()) {
            String name = capacity.name();
            check.require(
                            NAME.matcher(name).matches(),
                            OptionRule.CAPACITY_NAME,
                            capacity.option(),
                            name,
                            "must have a name of letters, digits, '-' and '_'",
                            "name it OnDemand or Spot")
                    .require(
                            !RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches(),
                            OptionRule.CAPACITY_RESERVED,
                            capacity.option(),
                            name,
                            "must have a name that does not begin with aws, ecs or fargate, and is not EXTERNAL",
                            "name it OnDemand or Spot")
                    .require(
                            names.add(name),
                            OptionRule.CONTRADICTION,
                            capacity.option(),
                            name,
                            "gives a name twice",
                            "give each capacity a name of its own");
        }
        int providers = types(props).size() - (props.externalInstances() ? 1 : 0);
        check.require(
                providers <= MAX_PROVIDERS,
                OptionRule.CAPACITY_LIMIT,
                "addEc2Capacity",
                providers + " capacities",
                "must leave at most " + MAX_PROVIDERS,
                "make a second cluster");
    }

    private static void imported(OptionCheck check, EcsClusterProps props) {
        if (props.existing() == null) {
            check.require(
                    props.existingCapacities().isEmpty(),
                    OptionRule.IMPORTED_CLUSTER,
                    "existingCapacity",
                    null,
                    "needs a cluster that is there already",
                    "add existing(cluster), or addEc2Capacity(…) for one that is made");
            return;
        }
        boolean ec2 = props.capacities().stream().anyMatch(each -> each.type() == CapacityType.EC2);
        ours(check, "addEc2Capacity", !ec2, "add it where the cluster is made: one resource has all its providers");
        ours(check, "network", props.existingNetwork() == null, "give vpc(…)");
        ours(check, "defaultStrategy", props.defaultStrategy().isEmpty(), "let services say capacity(…)");
        ours(check, "execLogging", props.execLogging() == null, "set it where the cluster is made");
        ours(
                check,
                "serviceConnectNamespace",
                props.serviceConnectNamespace() == null && props.existingNamespace() == null,
                "set it where the cluster is made");
        ours(
                check,
                "fargateEphemeralStorageKey",
                props.fargateEphemeralStorageKey() == null,
                "set it where the cluster is made");
        ours(check, "customizeCluster", props.customizeCluster() == null, "change it where the cluster is made");
    }

    private static void ours(OptionCheck check, String option, boolean holds, String fix) {
        check.require(
                holds,
                OptionRule.IMPORTED_CLUSTER,
                option,
                null,
                "is of no use with a cluster that is there already",
                fix);
    }
}
