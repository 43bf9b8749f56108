package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Cluster;
import dev.longshore.model.resource.ClusterSetting;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import java.util.List;

/** Container Insights are on or off or enhanced, once. */
final class CAP026 extends ResourceRule<Cluster> {

    CAP026() {
        super(
                Cluster.KIND,
                "CAP-026",
                "a cluster says once what it does about Container Insights",
                Sources.CLUSTER_SETTING,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "refused or ambiguous: the setting is given more than once");
    }

    @Override
    protected void judge(Cluster resource, Resources all, Report report) {
        List<ClusterSetting> insights = resource.settings().stream()
                .filter(setting -> "containerInsights".equals(Value.known(setting.name())))
                .toList();
        if (insights.size() > 1) {
            report.wrong(
                    this,
                    insights.get(1).place().field("Name"),
                    "Name",
                    "containerInsights",
                    "'ClusterSettings' must have containerInsights once, got containerInsights " + insights.size()
                            + " times",
                    "leave one: enabled, or enhanced for metrics of tasks and containers too");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Capacity.cluster("ClusterSettings: [{Name: containerInsights, Value: enhanced}%s]");
        return Examples.of(
                yaml.replace("%s", ", {Name: containerInsights, Value: enabled}"),
                yaml.replace("%s", ""),
                yaml.replace("%s", ", {Name: {Ref: Parameter}, Value: enabled}"));
    }
}
