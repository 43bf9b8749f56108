package dev.longshore.rule.batch;

import dev.longshore.rule.resource.Yaml;

/** The beginnings that examples share. */
final class Jobs {
    private Jobs() {}

    /** A template with a job on Fargate whose container has these properties too. */
    static String onFargate(String properties) {
        return job("PlatformCapabilities: [FARGATE], ContainerProperties: {Image: app, " + properties + "}");
    }

    /** A template with a job definition of these properties. */
    static String job(String properties) {
        return Yaml.template(Yaml.resource("Job", "AWS::Batch::JobDefinition", "Type: container, " + properties));
    }

    /** A compute environment of this type and with these resources. */
    static String environment(String logicalId, String type, String resources) {
        return Yaml.resource(
                logicalId,
                "AWS::Batch::ComputeEnvironment",
                "Type: MANAGED, ComputeResources: {Type: " + type + ", MaxvCpus: 4, Subnets: [subnet-1]" + resources
                        + "}");
    }
}
