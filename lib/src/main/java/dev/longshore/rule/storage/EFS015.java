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

/** What makes a creation idempotent is short. */
final class EFS015 extends SettingRule<AccessPoint, String> {
    private static final int MAX_LENGTH = 64;

    EFS015() {
        super(
                AccessPoint.KIND,
                "EFS-015",
                "the client token of an access point",
                "1 to " + MAX_LENGTH + " characters long",
                Sources.ACCESS_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the token is too long or empty");
    }

    @Override
    protected Stream<Setting<String>> settings(AccessPoint resource) {
        return Setting.of("ClientToken", resource.clientToken());
    }

    @Override
    protected boolean isWrong(String value) {
        return value.isEmpty() || value.length() > MAX_LENGTH;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "shorten it, or leave it out: CloudFormation makes one";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.accessPoint("ClientToken: %s"), "a".repeat(MAX_LENGTH + 1), "a".repeat(MAX_LENGTH));
    }
}
