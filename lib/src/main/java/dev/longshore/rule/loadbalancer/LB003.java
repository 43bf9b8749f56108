package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Items;
import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.model.resource.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** An application load balancer outlives the loss of a zone. */
final class LB003 extends ResourceRule<LoadBalancer> {

    LB003() {
        super(
                LoadBalancer.KIND,
                "LB-003",
                "an application load balancer is in subnets of two zones or more",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidConfigurationRequest: At least two subnets in two different Availability Zones must be specified");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        Items<Link> subnets = resource.subnets();
        // Two subnets of one zone are LB-033's.
        if (resource.isApplication() && subnets.isComplete() && subnets.size() == 1) {
            Link only = subnets.list().get(0);
            if (isInZone(only, all)) {
                report.wrong(
                        this,
                        only.place(),
                        "Subnets",
                        only.text(),
                        "'Subnets' must be two or more in different zones, got only " + only,
                        "add a subnet of another zone");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.of(
                in("Subnets: [{Ref: A}]"), in("Subnets: [{Ref: A}, {Ref: B}]"), in("Subnets: {Ref: Parameter}"));
    }

    // Outposts have one subnet, local zones may.
    private static boolean isInZone(Link subnet, Resources all) {
        Subnet known = Subnet.KIND.at(subnet, all);
        return subnet.target() == null || (known != null && !known.isOnOutpost());
    }

    private static String in(String subnets) {
        return Yaml.template(
                Balancers.balancer("Balancer", subnets),
                Yaml.resource("A", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1a"),
                Yaml.resource("B", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1b"));
    }
}
