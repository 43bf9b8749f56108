package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.Action;
import dev.longshore.model.resource.Routing;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** A fixed response is short. */
final class LB021b extends SettingRule<Routing, String> {
    private static final int MAX_LENGTH = 1024;

    LB021b() {
        super(
                Balancers.ROUTING,
                "LB-021b",
                "the text of a fixed response",
                "at most " + MAX_LENGTH + " characters long",
                Sources.FIXED_RESPONSE,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the text is too long");
    }

    @Override
    protected Stream<Setting<String>> settings(Routing resource) {
        return Balancers.ofActions(resource, "FixedResponseConfig.MessageBody", Action::responseBody);
    }

    @Override
    protected boolean isWrong(String value) {
        return value.length() > MAX_LENGTH;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "shorten it, or redirect to a page";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.acting("{Type: fixed-response, FixedResponseConfig: {StatusCode: '503', MessageBody: %s}}"),
                "a".repeat(MAX_LENGTH + 1),
                "a".repeat(MAX_LENGTH));
    }
}
