package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A load balancer has one address in each zone. */
final class LB033 extends ResourceRule<LoadBalancer> {

    LB033() {
        super(
                LoadBalancer.KIND,
                "LB-033",
                "no two subnets of a load balancer are in the same zone",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidConfigurationRequest: A load balancer cannot be attached to multiple subnets in the same Availability Zone");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        for (Link subnet : Networks.sharingZone(resource.subnets(), all)) {
            report.wrong(
                    this,
                    subnet.place(),
                    "Subnets",
                    subnet.text(),
                    "'Subnets' must each be in a zone of their own, got " + subnet + " in the zone of one before it",
                    "give one subnet for each zone");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Balancers.balancer("Balancer", "Subnets: [{Ref: A}, {Ref: B}]"),
                        Yaml.resource("A", "AWS::EC2::Subnet", "AvailabilityZone: eu-west-1a"),
                        Yaml.resource("B", "AWS::EC2::Subnet", "AvailabilityZone: %s")),
                "eu-west-1a",
                "eu-west-1b");
    }
}
