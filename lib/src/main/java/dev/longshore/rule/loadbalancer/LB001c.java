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

/** The name of a load balancer is part of its DNS name. */
final class LB001c extends SettingRule<LoadBalancer, String> {

    LB001c() {
        super(
                LoadBalancer.KIND,
                "LB-001c",
                "the name of a load balancer",
                "letters, digits and '-', without a '-' at either end",
                Sources.ELB_CREATE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: The load balancer name '…' can only contain characters that are alphanumeric characters and hyphens(-)");
    }

    @Override
    protected Stream<Setting<String>> settings(LoadBalancer resource) {
        return Setting.of("Name", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return !value.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");
    }

    @Override
    protected String fix(Setting<String> setting) {
        return Balancers.rename(setting);
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Balancers.balancer("Balancer", "Name: %s")), "shop_api", "shop-api");
    }
}
