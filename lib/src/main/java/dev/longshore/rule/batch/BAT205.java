package dev.longshore.rule.batch;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.BatchComputeEnvironment;
import dev.longshore.model.resource.BatchJobQueue;
import dev.longshore.model.resource.Link;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** A queue is of one kind. */
final class BAT205 extends ResourceRule<BatchJobQueue> {

    BAT205() {
        super(
                BatchJobQueue.KIND,
                "BAT-205",
                "the compute environments of a queue are all on Fargate, or all on EC2",
                BatchSources.QUEUE,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : EC2 and Fargate compute environments can't be mixed");
    }

    @Override
    protected void judge(BatchJobQueue resource, Resources all, Report report) {
        String first = null;
        for (Link link : resource.environments()) {
            BatchComputeEnvironment environment = BatchComputeEnvironment.KIND.at(link, all);
            String type = environment == null ? null : Value.known(environment.resourceType());
            if (type == null) {
                continue;
            }
            if (first != null && type.startsWith("FARGATE") != first.startsWith("FARGATE")) {
                report.wrong(
                        this,
                        link.place(),
                        "ComputeEnvironmentOrder",
                        link.text(),
                        "'ComputeEnvironmentOrder' must be of one kind, got " + link + " on " + type + " after one on "
                                + first,
                        "make a queue for each kind");
                return;
            }
            first = type;
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(
                        Yaml.resource(
                                "Queue",
                                "AWS::Batch::JobQueue",
                                "Priority: 1, ComputeEnvironmentOrder: [{Order: 1, ComputeEnvironment: {Ref: Spot}}, {Order: 2, ComputeEnvironment: {Ref: Rest}}]"),
                        Jobs.environment("Spot", "FARGATE_SPOT", ""),
                        Jobs.environment("Rest", "%s", "")),
                "EC2",
                "FARGATE");
    }
}
