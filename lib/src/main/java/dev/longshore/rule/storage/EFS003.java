package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AccessPoint;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** An access point makes its directory on a new file system. */
final class EFS003 extends ResourceRule<AccessPoint> {

    EFS003() {
        super(
                AccessPoint.KIND,
                "EFS-003",
                "an access point to a directory of a new file system says how the directory is made",
                Sources.ACCESS_POINT_DIRECTORY,
                Confidence.UNCERTAIN,
                Consequence.NEVER_STABLE,
                "mount.nfs4: access denied by server while mounting 127.0.0.1:/");
    }

    @Override
    protected void judge(AccessPoint resource, Resources all, Report report) {
        Value<String> path = resource.path();
        FileSystem fresh = FileSystem.KIND.at(resource.fileSystem(), all);
        if (all.isComplete()
                && path != null
                && fresh != null
                && path.is(text -> !text.equals("/"))
                && !resource.makesDirectory()
                && !isMadeByAnother(fresh, path.text(), all)) {
            report.wrong(
                    this,
                    "RootDirectory.Path",
                    path,
                    "'RootDirectory.Path' must go with 'CreationInfo' on a file system that is new, got " + path
                            + " without",
                    "set 'RootDirectory.CreationInfo', such as {OwnerUid: '1000', OwnerGid: '1000', Permissions: '0755'}");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        FileSystems.files("Encrypted: true"),
                        FileSystems.point("FileSystemId: {Ref: Files}, RootDirectory: {Path: %s}")),
                "/data",
                "/");
    }

    private static boolean isMadeByAnother(FileSystem files, String path, Resources all) {
        return AccessPoint.KIND.thatMayPointTo(files, AccessPoint::fileSystem, all).stream()
                .filter(AccessPoint::makesDirectory)
                .map(AccessPoint::path)
                .anyMatch(made -> made == null || !made.isKnown() || (made.text() + "/").startsWith(path + "/"));
    }
}
