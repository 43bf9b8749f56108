package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.LoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The name of a load balancer is short. */
final class LB001 extends SettingRule<LoadBalancer, String> {

    LB001() {
        super(
                LoadBalancer.KIND,
                "LB-001",
                "the name of a load balancer",
                "at most " + Balancers.MAX_NAME + " characters long",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: The load balancer name '…' cannot be longer than '32' characters");
    }

    @Override
    protected Stream<Setting<String>> settings(LoadBalancer resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return value.length() > Balancers.MAX_NAME;
    }

    @Override
    protected String fix(Setting<String> setting) {
        return Balancers.rename(setting);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Balancers.balancer("Balancer", "Name: %s")),
                "a".repeat(Balancers.MAX_NAME + 1),
                "a".repeat(Balancers.MAX_NAME));
    }
}
