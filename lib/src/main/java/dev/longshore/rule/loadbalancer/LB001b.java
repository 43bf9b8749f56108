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

/** What begins with internal- is the name of an internal load balancer that AWS gives. */
final class LB001b extends SettingRule<LoadBalancer, String> {

    LB001b() {
        super(
                LoadBalancer.KIND,
                "LB-001b",
                "the name of a load balancer",
                "one that does not begin with internal-",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: The load balancer name '…' cannot begin with 'internal-'");
    }

    @Override
    protected Stream<Setting<String>> settings(LoadBalancer resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return value.startsWith("internal-");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return Balancers.rename(setting);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Balancers.balancer("Balancer", "Name: %s")), "internal-shop", "internal");
    }
}
