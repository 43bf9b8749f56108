package dev.longshore.rule.batch;

import dev.longshore.model.Resources;
import dev.longshore.model.resource.BatchJobQueue;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A queue asks a few for room. */
final class BAT206 extends ResourceRule<BatchJobQueue> {
    private static final int MAX = 3;

    BAT206() {
        super(
                BatchJobQueue.KIND,
                "BAT-206",
                "a queue has at most " + MAX + " compute environments",
                BatchSources.QUEUE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : too many compute environments");
    }

    @Override
    protected void judge(BatchJobQueue resource, Resources all, Report report) {
        int count = resource.environments().size();
        if (count > MAX) {
            report.wrong(
                    this,
                    resource.environments().place(),
                    "ComputeEnvironmentOrder",
                    Integer.toString(count),
                    "'ComputeEnvironmentOrder' must have at most " + MAX + " of them, got " + count,
                    "give one environment more instance types in place of several");
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.template(
                Yaml.resource(
                        "Queue",
                        "AWS::Batch::JobQueue",
                        "Priority: 1, ComputeEnvironmentOrder: [{Order: 1, ComputeEnvironment: a}, {Order: 2, ComputeEnvironment: b}, {Order: 3, ComputeEnvironment: c}%s]"));
        return Examples.of(
                yaml.replace("%s", ", {Order: 4, ComputeEnvironment: d}"),
                yaml.replace("%s", ""),
                yaml.replace("%s", ", {Ref: Parameter}"));
    }
}
