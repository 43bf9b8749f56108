package dev.longshore.rule.storage;

import dev.longshore.model.EcsModel;
import dev.longshore.model.Value;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.model.resource.Subnet;
import dev.longshore.model.resource.Vpc;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task finds its file system by name. */
final class EFS016 extends Rule {
    EFS016() {
        super(
                "EFS-016",
                "a VPC in which tasks mount file systems has DNS support and DNS hostnames",
                Sources.MOUNT_BY_NAME,
                Confidence.STATED,
                Consequence.NEVER_STABLE,
                "Failed to resolve \"fs-….efs.….amazonaws.com\" - check that your file system ID is correct");
    }

    @Override
    public void judge(EcsModel model, Report report) {
        Map<String, Vpc> vpcs = new LinkedHashMap<>();
        for (Mount mount : Mount.in(model)) {
            for (MountTarget target : mount.targets()) {
                Subnet subnet = Subnet.KIND.at(target.subnet(), model.resources());
                Vpc vpc = subnet == null ? null : Vpc.KIND.at(subnet.vpc(), model.resources());
                if (vpc != null) {
                    vpcs.put(vpc.logicalId(), vpc);
                }
            }
        }
        for (Vpc vpc : vpcs.values()) {
            require("EnableDnsSupport", vpc, vpc.dnsSupport(), true, report);
            require("EnableDnsHostnames", vpc, vpc.dnsHostnames(), false, report);
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource("Vpc", "AWS::EC2::VPC", "CidrBlock: 10.0.0.0/16, EnableDnsHostnames: %s"),
                        FileSystems.files("Encrypted: true"),
                        FileSystems.subnet("A", "eu-west-1a"),
                        FileSystems.mountTarget("TargetA", "A", "[sg-1]"),
                        FileSystems.task(""),
                        FileSystems.service("[{Ref: A}]", "[sg-2]", "TargetA")),
                "false",
                "true");
    }

    private void require(String option, Vpc vpc, @Nullable Value<Boolean> setting, boolean unlessSet, Report report) {
        if (Boolean.FALSE.equals(Value.knownOr(setting, unlessSet))) {
            report.wrong(
                    this,
                    vpc.placeOf(option),
                    option,
                    setting == null ? null : setting.text(),
                    "'" + option + "' must be true where tasks mount a file system by its name, got "
                            + (setting == null ? "nothing, which is false" : setting.text()),
                    "set '" + option + "' to true");
        }
    }
}
