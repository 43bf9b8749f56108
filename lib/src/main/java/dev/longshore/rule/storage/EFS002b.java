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

/** The directory of an access point is said from the root. */
final class EFS002b extends SettingRule<AccessPoint, String> {

    EFS002b() {
        super(
                AccessPoint.KIND,
                "EFS-002b",
                "the directory of an access point",
                "one that begins with '/'",
                Sources.ACCESS_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the path is not one from the root");
    }

    @Override
    protected Stream<Setting<String>> settings(AccessPoint resource) {
        return Setting.of("RootDirectory.Path", resource.path());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.startsWith("/");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to /" + setting;
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.accessPoint(
                        "RootDirectory: {Path: %s, CreationInfo: {OwnerUid: 1000, OwnerGid: 1000, Permissions: '0755'}}"),
                "data",
                "/data");
    }
}
