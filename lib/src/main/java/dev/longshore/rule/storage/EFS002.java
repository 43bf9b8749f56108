package dev.longshore.rule.storage;

import dev.longshore.model.resource.AccessPoint;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The directory of an access point is not deep. */
final class EFS002 extends SettingRule<AccessPoint, String> {
    private static final int MAX_LEVELS = 4;

    EFS002() {
        super(
                AccessPoint.KIND,
                "EFS-002",
                "the directory of an access point",
                "at most " + MAX_LEVELS + " levels deep",
                Sources.ACCESS_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the path has more than four levels");
    }

    @Override
    protected Stream<Setting<String>> settings(AccessPoint resource) {
        return Setting.of("RootDirectory.Path", resource.path());
    }

    @Override
    protected boolean isWrong(String value) {
        return Stream.of(value.split("/", -1)).filter(level -> !level.isEmpty()).count() > MAX_LEVELS;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to " + "a directory with fewer levels, such as /data";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.accessPoint(
                        "RootDirectory: {Path: %s, CreationInfo: {OwnerUid: 1000, OwnerGid: 1000, Permissions: '0755'}}"),
                "/a/b/c/d/e",
                "/a/b/c/d");
    }
}
