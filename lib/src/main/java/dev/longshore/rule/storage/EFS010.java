package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.model.resource.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.Yaml;
import java.util.HashSet;
import java.util.Set;

/** A task finds a mount target in its zone. */
final class EFS010 extends MountRule {
    EFS010() {
        super(
                "EFS-010",
                "there is a mount target in every zone that the tasks may run in",
                Sources.MOUNT_BY_NAME,
                Confidence.DERIVED,
                "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: … Failed to resolve \"fs-….efs.….amazonaws.com\"");
    }

    @Override
    void judge(Mount mount, Resources all, Report report) {
        Mounter mounter = Mounter.of(mount.service(), all);
        if (mounter == null || mayHaveAnother(mount, all)) {
            return;
        }
        Set<String> served = new HashSet<>();
        for (MountTarget target : mount.targets()) {
            String zone = Networks.zone(target.subnet(), all);
            if (zone == null) {
                return;
            }
            served.add(zone);
        }
        if (served.isEmpty()) {
            return;
        }
        for (Link subnet : mounter.subnets()) {
            String zone = Networks.zone(subnet, all);
            if (zone != null
                    && !served.contains(zone)
                    && served.stream().allMatch(other -> Subnet.areComparable(zone, other))) {
                report.wrong(
                        this,
                        subnet.place(),
                        mounter.option(),
                        subnet.text(),
                        "'" + mounter.option() + "' must be in zones with a mount target of file system "
                                + mount.fileSystem().logicalId() + ", got " + subnet + ", whose zone has none",
                        "add a mount target in that zone, or leave the subnet out");
            }
        }
    }

    private static boolean mayHaveAnother(Mount mount, Resources all) {
        return !all.isComplete()
                || MountTarget.KIND
                                .thatMayPointTo(mount.fileSystem(), MountTarget::fileSystem, all)
                                .size()
                        > mount.targets().size();
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.files("Encrypted: true"),
                        FileSystems.subnet("A", "eu-west-1a"),
                        FileSystems.subnet("B", "%s"),
                        FileSystems.mountTarget("TargetA", "A", "[sg-1]"),
                        FileSystems.task(""),
                        FileSystems.service("[{Ref: A}, {Ref: B}]", "[sg-2]", "[TargetA]")),
                "eu-west-1b",
                "eu-west-1a");
    }
}
