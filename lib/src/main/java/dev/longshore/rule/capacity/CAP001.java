package dev.longshore.rule.capacity;

import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names that begin like those of AWS are its own. */
final class CAP001 extends SettingRule<CapacityProvider, String> {
    private static final Set<String> RESERVED = Set.of("aws", "ecs", "fargate");

    CAP001() {
        super(
                CapacityProvider.KIND,
                "CAP-001",
                "the name of a capacity provider",
                "one that does not begin with aws, ecs or fargate",
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
        String name = value.toLowerCase(Locale.ROOT);
        return RESERVED.stream().anyMatch(name::startsWith);
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "put something before it, or leave 'Name' out: CloudFormation makes one";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.named("%s"), "ecs-instances", "my-ecs-instances");
    }
}
