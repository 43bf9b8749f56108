package dev.longshore.rehearsal;

import java.util.List;

/** Amazon EC2: a launch template has versions, and every change makes one. */
final class LaunchTemplateRule implements ServiceRule {
    static final String TYPE = "AWS::EC2::LaunchTemplate";
    static final String LATEST = "LatestVersionNumber";

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A change of a launch template makes a version: what names LatestVersionNumber changes with it.",
                        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html"));
    }

    @Override
    public void settle(Account account, Resource resource) {
        if (resource.is(TYPE)) {
            resource.attributes.merge(LATEST, "1", (now, first) -> Integer.toString(Integer.parseInt(now) + 1));
        }
    }
}
