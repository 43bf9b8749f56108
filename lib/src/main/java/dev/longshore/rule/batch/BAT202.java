package dev.longshore.rule.batch;

import dev.longshore.model.FargateSizes;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.BatchJobDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;

/** Fargate has its own sizes. */
final class BAT202 extends ResourceRule<BatchJobDefinition> {
    private static final int UNITS = 1024;

    /** The sizes of 32 vCPUs are for ECS: AWS Batch User Guide, "Fargate". */
    private static final int MOST_UNITS = 16_384;

    BAT202() {
        super(
                BatchJobDefinition.KIND,
                "BAT-202",
                "a job on Fargate asks for one of its sizes",
                BatchSources.REQUIREMENT,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: Error executing request, Exception : Fargate resource requirements (… vCPU, … MiB) not valid.");
    }

    @Override
    protected void judge(BatchJobDefinition resource, Resources all, Report report) {
        BatchJobDefinition.Container container = resource.container();
        Value<Double> vcpus = container == null ? null : container.required("VCPU");
        Value<Double> memory = container == null ? null : container.required("MEMORY");
        Double units = Value.known(vcpus);
        Double mib = Value.known(memory);
        if (memory != null && units != null && mib != null && resource.isFargate()) {
            int cpu = (int) Math.round(units * UNITS);
            if (cpu > MOST_UNITS || !FargateSizes.allows(cpu, mib.intValue())) {
                report.wrong(
                        this,
                        "ResourceRequirements",
                        memory,
                        "'ResourceRequirements' must be a size of Fargate, got " + vcpus + " vCPU with " + memory
                                + " MiB",
                        cpu > MOST_UNITS || FargateSizes.memory(cpu).isEmpty()
                                ? "set VCPU to 0.25, 0.5, 1, 2, 4, 8 or 16"
                                : "set MEMORY to " + FargateSizes.describe(cpu));
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Jobs.onFargate(
                        "ExecutionRoleArn: arn, ResourceRequirements: [{Type: VCPU, Value: '1'}, {Type: MEMORY, Value: %s}]"),
                "'1024'",
                "'2048'");
    }
}
