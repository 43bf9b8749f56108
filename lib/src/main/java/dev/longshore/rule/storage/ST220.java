package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.model.resource.Subnet;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A file system of one zone is mounted there. */
final class ST220 extends ResourceRule<MountTarget> {

    ST220() {
        super(
                MountTarget.KIND,
                "ST-220",
                "the mount target of a file system of one zone is in that zone",
                Sources.MOUNT_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "AvailabilityZonesMismatch: the zone of the mount target is not that of the file system");
    }

    @Override
    protected void judge(MountTarget resource, Resources all, Report report) {
        FileSystem files = FileSystem.KIND.at(resource.fileSystem(), all);
        Link subnet = resource.subnet();
        String expected = files == null ? null : Value.known(files.zone());
        String zone = Networks.zone(subnet, all);
        if (expected != null
                && subnet != null
                && zone != null
                && Subnet.areComparable(zone, expected)
                && !zone.equals(expected)) {
            report.wrong(
                    this,
                    subnet.place(),
                    "SubnetId",
                    subnet.text(),
                    "'SubnetId' must be in " + expected + ", the only zone of the file system, got " + subnet + " in "
                            + zone,
                    "make the one mount target in a subnet of that zone");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.subnet("A", "%s"),
                        FileSystems.mountTarget("Target", "A", "[sg-1]"),
                        FileSystems.files("Encrypted: true, AvailabilityZoneName: eu-west-1a")),
                "eu-west-1b",
                "eu-west-1a");
    }
}
