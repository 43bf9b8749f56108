package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.PlacementGroup;
import dev.longshore.model.resource.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Instances close to each other are in one zone. */
final class CAP030 extends ResourceRule<AutoScalingGroup> {

    CAP030() {
        super(
                AutoScalingGroup.KIND,
                "CAP-030",
                "a group in a cluster placement group is in one zone",
                Sources.INSTANCE_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: you cannot specify multiple Availability Zones and a cluster placement group");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        PlacementGroup close = PlacementGroup.KIND.at(resource.placementGroup(), all);
        if (close == null || !"cluster".equals(Value.known(close.strategy()))) {
            return;
        }
        String first = null;
        for (Link subnet : resource.subnets()) {
            String zone = Networks.zone(subnet, all);
            if (zone != null && first != null && Subnet.areComparable(zone, first) && !zone.equals(first)) {
                report.wrong(
                        this,
                        subnet.place(),
                        "VPCZoneIdentifier",
                        subnet.text(),
                        "'VPCZoneIdentifier' must be subnets of one zone with a cluster placement group, got " + subnet
                                + " in another",
                        "leave subnets of one zone, or set 'Strategy' of the placement group to spread");
                return;
            }
            first = first == null ? zone : first;
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Capacity.group(
                                "MinSize: 0, MaxSize: 2, PlacementGroup: {Ref: Close}, VPCZoneIdentifier: [{Ref: A}, {Ref: B}]"),
                        Yaml.resource("Close", "AWS::EC2::PlacementGroup", "Strategy: cluster"),
                        Yaml.resource("A", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1a"),
                        Yaml.resource("B", "AWS::EC2::Subnet", "AvailabilityZone: %s")),
                "eu-west-1b",
                "eu-west-1a");
    }
}
