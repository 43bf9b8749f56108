package dev.longshore.rule.loadbalancer;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** What is protected from deletion is not to be deleted. */
final class LB032 extends ResourceRule<LoadBalancer> {

    LB032() {
        super(
                LoadBalancer.KIND,
                "LB-032",
                "a load balancer with deletion protection is kept when the stack is deleted",
                Sources.TEMPLATE_DELETION,
                Confidence.DERIVED,
                Consequence.IGNORED,
                "OperationNotPermitted: Load balancer '…' cannot be deleted because deletion protection is enabled");
    }

    @Override
    protected void judge(LoadBalancer resource, Resources all, Report report) {
        Attribute protection = resource.attribute("deletion_protection.enabled");
        if (protection != null
                && protection.isTrue()
                && resource.deletionPolicy().equals("Delete")) {
            report.wrong(
                    this,
                    resource.place().field("DeletionPolicy"),
                    "DeletionPolicy",
                    "Delete",
                    "'DeletionPolicy' must be Retain with 'deletion_protection.enabled', got Delete",
                    "set it to Retain, or leave 'deletion_protection.enabled' out");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(Yaml.resource(
                "Balancer",
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "LoadBalancerAttributes: [{Key: deletion_protection.enabled, Value: '%s'}]",
                "DeletionPolicy: Delete"));
        return Examples.of(
                yaml.replace("%s", "true"), yaml.replace("%s", "false"), yaml.replace("'%s'", "{Ref: Parameter}"));
    }
}
