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

/** Permissions are octal. */
final class EFS004 extends SettingRule<AccessPoint, String> {

    EFS004() {
        super(
                AccessPoint.KIND,
                "EFS-004",
                "the permissions of the directory of an access point",
                "three or four octal digits",
                Sources.ACCESS_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the permissions are not octal");
    }

    @Override
    protected Stream<Setting<String>> settings(AccessPoint resource) {
        return Setting.of("RootDirectory.CreationInfo.Permissions", resource.permissions());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[0-7]{3,4}");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to '0755', in quotes";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.accessPoint(
                        "RootDirectory: {Path: /data, CreationInfo: {OwnerUid: 1000, OwnerGid: 1000, Permissions: %s}}"),
                "'0789'",
                "'0777'");
    }
}
