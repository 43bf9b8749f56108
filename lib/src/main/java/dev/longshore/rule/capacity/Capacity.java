package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.resource.Yaml;
import org.jspecify.annotations.Nullable;

/** The beginnings that examples share. */
final class Capacity {
    private Capacity() {}

    /** A capacity provider of some group of instances. */
    static String provider(String properties) {
        return Yaml.template(provider("Provider", "arn", properties));
    }

    static String provider(String logicalId, String group, String properties) {
        return Yaml.resource(
                logicalId,
                "AWS::ECS::CapacityProvider",
                "AutoScalingGroupProvider: {AutoScalingGroupArn: " + group + ", " + properties + "}");
    }

    static String scaling(String properties) {
        return provider("ManagedScaling: {Status: ENABLED, " + properties + "}");
    }

    static String named(String name) {
        return Yaml.template(Yaml.resource(
                "Provider",
                "AWS::ECS::CapacityProvider",
                "Name: " + name + ", AutoScalingGroupProvider: {AutoScalingGroupArn: arn}"));
    }

    /** A group of instances of a capacity provider. */
    static String groupOfProvider(String properties) {
        return Yaml.template(
                provider("Provider", "{Ref: Group}", "ManagedScaling: {Status: ENABLED}"), group(properties));
    }

    static String group(String properties) {
        return Yaml.resource("Group", "AWS::AutoScaling::AutoScalingGroup", properties);
    }

    static String cluster(String properties) {
        return Yaml.template(Yaml.resource("Cluster", "AWS::ECS::Cluster", properties));
    }

    /** The groups of instances of a template that are behind capacity providers. */
    static @Nullable AutoScalingGroup groupOf(CapacityProvider provider, Resources all) {
        return AutoScalingGroup.KIND.at(provider.autoScalingGroup(), all);
    }
}
