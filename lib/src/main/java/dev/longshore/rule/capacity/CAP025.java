package dev.longshore.rule.capacity;

import dev.longshore.model.resource.Cluster;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.stream.Stream;

/** The name of a cluster has only some characters. */
final class CAP025 extends SettingRule<Cluster, String> {

    CAP025() {
        super(
                Cluster.KIND,
                "CAP-025",
                "the name of a cluster",
                "at most " + Names.MAX_LENGTH + " of " + Names.ALLOWED,
                Sources.CLUSTER,
                Confidence.STATED,
                Consequence.REFUSED,
                "Invalid request retrieving cluster: ClusterName must match ^[a-zA-Z0-9\\-_]{1,255}$");
    }

    @Override
    protected Stream<Setting<String>> settings(Cluster resource) {
        return Setting.of("ClusterName", resource.name());
    }

    @Override
    protected boolean isWrong(String value) {
        return !Names.isAllowed(value);
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "name it '" + Names.mended(setting.value().text()) + "', or leave it out: CloudFormation makes a name";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Capacity.cluster("ClusterName: %s"), "shop.prod", "shop-prod_2");
    }
}
