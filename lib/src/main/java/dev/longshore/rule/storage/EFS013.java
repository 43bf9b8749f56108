package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.MountTarget;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.Set;

/** A service starts when its file system can be mounted. */
final class EFS013 extends MountRule {
    EFS013() {
        super(
                "EFS-013",
                "a service waits for the mount targets of its file systems",
                Sources.MOUNT_BY_NAME,
                // ECS tries again, so that a first deployment can come through all the same.
                Confidence.UNCERTAIN,
                "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: … Failed to resolve \"fs-….efs.….amazonaws.com\"");
    }

    @Override
    void judge(Mount mount, Resources all, Report report) {
        Set<String> before = all.before(mount.resource());
        List<String> missing = mount.targets().stream()
                .map(MountTarget::logicalId)
                .filter(target -> !before.contains(target))
                .toList();
        if (all.isComplete() && !missing.isEmpty()) {
            report.wrong(
                    this,
                    mount.service().place().field("DependsOn"),
                    "DependsOn",
                    null,
                    "'DependsOn' must have the mount targets of file system "
                            + mount.fileSystem().logicalId() + ", got none of " + String.join(", ", missing),
                    "add them to 'DependsOn', with CDK: service.getNode().addDependency(fileSystem.getMountTargetsAvailable())");
        }
    }

    @Override
    public Examples examples() {
        String before = Yaml.template(
                FileSystems.files("Encrypted: true"),
                FileSystems.mountTarget("TargetA", "A", "[sg-1]"),
                FileSystems.subnet("A", "eu-west-1a"),
                FileSystems.task(""));
        return Examples.of(
                before + FileSystems.service("[{Ref: A}]", "[sg-2]", "Files"),
                before + FileSystems.service("[{Ref: A}]", "[sg-2]", "TargetA"));
    }
}
