package dev.longshore.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Amazon EC2: a launch template has versions, and every change makes one. */
final class LaunchTemplateRule implements ServiceRule {
    static final String TYPE = "AWS::EC2::LaunchTemplate";
    static final String LATEST = "LatestVersionNumber";

    private static final Set<String> REPLACING =
            Set.of("AutoScalingRollingUpdate", "AutoScalingReplacingUpdate", "AutoScalingInstanceRefresh");

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A change of a launch template makes a version: what names LatestVersionNumber changes with it.",
                        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html"),
                new Behaviour(
                        "Remark: without an UpdatePolicy a new launch template never reaches the instances that run.",
                        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html"));
    }

    @Override
    public void update(Account account, Resource resource) {
        if (!resource.is(InstancesRule.GROUP)) {
            return;
        }
        boolean renewed = Stream.of("LaunchTemplate", "MixedInstancesPolicy")
                .anyMatch(name -> !resource.previous
                        .path(name)
                        .equals(resource.properties().path(name)));
        boolean replaces =
                Json.names(resource.definition().path("UpdatePolicy")).stream().anyMatch(REPLACING::contains);
        if (renewed && !replaces) {
            account.remark(
                    resource, "has no UpdatePolicy that replaces instances: those that run keep the old template");
        }
    }

    @Override
    public void settle(Account account, Resource resource) {
        if (resource.is(TYPE)) {
            resource.attributes.merge(LATEST, "1", (now, first) -> Integer.toString(Integer.parseInt(now) + 1));
        }
    }
}
