package dev.longshore.rule.capacity;

import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The name of a capacity provider has only some characters. */
final class CAP001b extends SettingRule<CapacityProvider, String> {

    CAP001b() {
        super(
                CapacityProvider.KIND,
                "CAP-001b",
                "the name of a capacity provider",
                "at most " + Names.MAX_LENGTH + " of " + Names.ALLOWED,
                Sources.CAPACITY_PROVIDER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores, and hyphens. The name cannot be prefixed with \"aws\", \"ecs\", or \"fargate\". Specify a valid name and try again.");
    }

    @Override
    protected Stream<Setting<String>> settings(CapacityProvider resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return !Names.isAllowed(value);
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "name it '" + Names.mended(setting.value().text()) + "'";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.named("%s"), "my.instances", "my_instances-2");
    }
}
