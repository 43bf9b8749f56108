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

/** A fixed response is an answer, not a redirect. */
final class LB021 extends SettingRule<Routing, String> {

    LB021() {
        super(
                Balancers.ROUTING,
                "LB-021",
                "the status of a fixed response",
                "2XX, 4XX or 5XX",
                Sources.FIXED_RESPONSE,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the status is neither 2XX, 4XX nor 5XX");
    }

    @Override
    protected Stream<Setting<String>> settings(Routing resource) {
        return Balancers.ofActions(resource, "FixedResponseConfig.StatusCode", Action::responseStatus);
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[245][0-9][0-9]");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to 404 or 503, or make the action a redirect";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.acting("{Type: fixed-response, FixedResponseConfig: {StatusCode: %s}}"), "'302'", "'503'");
    }
}
