package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Cluster;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Logs that go elsewhere go somewhere. */
final class CAP027 extends ResourceRule<Cluster> {

    CAP027() {
        super(
                Cluster.KIND,
                "CAP-027",
                "a cluster that logs commands elsewhere says where",
                Sources.EXECUTE_COMMAND,
                Confidence.STATED,
                Consequence.REFUSED,
                "CreateCluster Invalid Request: A CloudWatch log group name or S3 bucket name must be specified when overriding the default log configuration.");
    }

    @Override
    protected void judge(Cluster resource, Resources all, Report report) {
        Value<String> logging = resource.executeCommandLogging();
        if (logging != null && logging.is("OVERRIDE"::equals) && !resource.hasExecuteCommandLog()) {
            report.wrong(
                    this,
                    "Logging",
                    logging,
                    "'Logging' must be DEFAULT without 'LogConfiguration', got " + logging,
                    "set 'LogConfiguration' to a log group or bucket, or 'Logging' to DEFAULT");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Capacity.cluster("Configuration: {ExecuteCommandConfiguration: {Logging: %s}}"), "OVERRIDE", "DEFAULT");
    }
}
