package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Networks;
import dev.longshore.rule.resource.UniqueRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file system has one mount target in a zone. */
final class EFS008 extends UniqueRule<MountTarget> {

    EFS008() {
        super(
                MountTarget.KIND,
                "EFS-008",
                "no two mount targets of a file system are in the same zone",
                Sources.MOUNT_TARGET,
                Confidence.STATED,
                Consequence.REFUSED,
                "MountTargetConflict: mount target already exists in this AZ");
    }

    @Override
    protected @Nullable String key(MountTarget resource, Resources all) {
        Link fileSystem = resource.fileSystem();
        Link subnet = resource.subnet();
        if (fileSystem == null || subnet == null) {
            return null;
        }
        String zone = Networks.zone(subnet, all);
        return fileSystem.text() + " " + (zone == null ? "in " + subnet.text() : zone);
    }

    @Override
    protected void found(MountTarget resource, MountTarget first, Report report) {
        Link subnet = Objects.requireNonNull(resource.subnet());
        report.wrong(
                this,
                subnet.place(),
                "SubnetId",
                subnet.text(),
                "'SubnetId' must be in a zone without a mount target of the file system, got " + subnet
                        + " in the zone of " + first.logicalId(),
                "make one mount target for each zone");
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.subnet("A", "eu-west-1a"),
                        FileSystems.subnet("B", "%s"),
                        FileSystems.mountTarget("TargetA", "A", "[sg-1]"),
                        FileSystems.mountTarget("TargetB", "B", "[sg-1]"),
                        FileSystems.files("Encrypted: true")),
                "eu-west-1a",
                "eu-west-1b");
    }
}
