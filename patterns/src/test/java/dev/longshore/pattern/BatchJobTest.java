package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Architecture;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.sqs.Queue;

class BatchJobTest {
    private static Synth job(Consumer<BatchJobProps.Builder> options) {
        return Synth.of(stack -> BatchJob.create(
                stack, "Sim", ((Consumer<BatchJobProps.Builder>) b -> b.image("sim:1")).andThen(options)));
    }

    @Test
    void runs_on_fargate() {
        Synth synth = job(b -> b.command("run", "Ref::input").putEnvironment("MODE", "fast"));
        Synth.Props environment = synth.only("AWS::Batch::ComputeEnvironment");
        assertThat(environment.at("ComputeResources.Type")).isEqualTo("FARGATE");
        assertThat(environment.at("ComputeResources.MaxvCpus")).isEqualTo(BatchJobProps.DEFAULT_MAX_VCPUS);
        assertThat(environment.at("ReplaceComputeEnvironment")).isEqualTo(false);
        Synth.Props definition = synth.only("AWS::Batch::JobDefinition");
        assertThat(definition.at("ContainerProperties.RuntimePlatform.CpuArchitecture"))
                .isEqualTo("ARM64");
        assertThat(definition.at("ContainerProperties.NetworkConfiguration.AssignPublicIp"))
                .isEqualTo("DISABLED");
        assertThat(definition.at("ContainerProperties.ReadonlyRootFilesystem")).isEqualTo(true);
        assertThat(definition.at("RetryStrategy.Attempts")).isEqualTo(BatchJobProps.DEFAULT_ATTEMPTS);
        assertThat(definition.at("Timeout.AttemptDurationSeconds")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchCompute.class,
            names = {"FARGATE_SPOT", "EC2_SPOT"})
    void asks_spot_first_and_then_on_demand(BatchCompute compute) {
        Synth synth = job(b -> {
            b.compute(compute);
            if (compute == BatchCompute.EC2_SPOT) {
                b.instanceTypes("m7g.large", "m6g.large");
            }
        });
        assertThat(synth.all("AWS::Batch::ComputeEnvironment"))
                .extracting(environment -> environment.at("ComputeResources.Type"))
                .containsExactly(
                        compute == BatchCompute.EC2_SPOT ? "SPOT" : "FARGATE_SPOT",
                        compute == BatchCompute.EC2_SPOT ? "EC2" : "FARGATE");
        assertThat(synth.only("AWS::Batch::JobQueue")
                        .at("ComputeEnvironmentOrder.0.ComputeEnvironment")
                        .toString())
                .contains("SimSpot");
        assertThat(synth.only("AWS::Batch::JobDefinition").at("RetryStrategy.Attempts"))
                .isEqualTo(BatchJobProps.DEFAULT_SPOT_ATTEMPTS);
    }

    @Test
    void instances_come_and_go_and_guard_their_role() {
        Synth synth = job(b -> b.compute(BatchCompute.EC2).instanceTypes("m7g.large"));
        Synth.Props environment = synth.only("AWS::Batch::ComputeEnvironment");
        assertThat(environment.at("ComputeResources.MinvCpus")).isEqualTo(0);
        assertThat(environment.at("ComputeResources.InstanceTypes.0")).isEqualTo("m7g.large");
        assertThat(environment.at("ComputeResources.Ec2Configuration.0.ImageType"))
                .isEqualTo("ECS_AL2023");
        Synth.Props template = synth.only("AWS::EC2::LaunchTemplate");
        assertThat(template.at("LaunchTemplateData.MetadataOptions.HttpTokens")).isEqualTo("required");
        assertThat(template.at("LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit"))
                .isEqualTo(1);
        assertThat(synth.only("AWS::Batch::JobDefinition").at("ContainerProperties.LinuxParameters.InitProcessEnabled"))
                .isEqualTo(true);
    }

    @Test
    void has_its_time_its_attempts_and_its_array() {
        var stack = Synth.stack();
        BatchJob job = BatchJob.create(
                stack,
                "Sim",
                b -> b.image("sim:1")
                        .timeout(Duration.hours(1))
                        .attempts(4)
                        .arraySize(100)
                        .architecture(Architecture.X86_64)
                        .size(TaskSize.VCPU_2_GB_4));
        new Queue(stack, "Work").grantSendMessages(job);
        Synth synth = Synth.of(stack);
        Synth.Props definition = synth.only("AWS::Batch::JobDefinition");
        assertThat(definition.at("Timeout.AttemptDurationSeconds")).isEqualTo(3600);
        assertThat(definition.at("RetryStrategy.Attempts")).isEqualTo(4);
        assertThat(Synth.outputs(stack).toString()).contains("aws batch submit-job", "--array-properties size=100");
        assertThat(synth.text()).contains("sqs:SendMessage");
    }

    @Test
    void trains_on_gpus_of_spot_instances() {
        Synth synth = job(b -> b.compute(BatchCompute.EC2_SPOT)
                .instanceTypes("g6.xlarge", "g5.xlarge")
                .size(TaskSize.of(3072, 14_336))
                .gpus(1));
        assertThat(synth.only("AWS::Batch::JobDefinition")
                        .at("ContainerProperties.ResourceRequirements")
                        .toString())
                .contains("{Type=GPU, Value=1}", "{Type=VCPU, Value=3}");
        assertThatThrownBy(() -> job(b ->
                        b.compute(BatchCompute.EC2).instanceTypes("m7g.large").size(TaskSize.of(1536, 2048))))
                .hasMessageContaining("must have whole vCPUs on EC2");
        assertThat(synth.all("AWS::Batch::ComputeEnvironment"))
                .extracting(environment -> environment.at("ComputeResources.Ec2Configuration.0.ImageType"))
                .containsExactly("ECS_AL2023_NVIDIA", "ECS_AL2023_NVIDIA");
        assertThatThrownBy(() -> job(b -> b.gpus(1)))
                .hasMessageContaining("LS-106 error: 'gpus' must be 1 or more, on EC2");
    }

    @Test
    void runs_its_array_one_after_the_other() {
        var stack = Synth.stack();
        BatchJob job =
                BatchJob.create(stack, "Sim", b -> b.image("sim:1").arraySize(3).sequential());
        assertThat(job.getSequential()).isTrue();
        assertThat(Synth.outputs(stack).toString()).contains("--array-properties size=3 --depends-on type=SEQUENTIAL");
        assertThatThrownBy(() -> job(b -> b.sequential()))
                .hasMessageContaining("LS-150 error: 'sequential' is about the jobs of an array, and there is none");
    }

    @Test
    void is_the_same_through_both_doors() {
        Synth once = Synth.of(stack -> {
            BatchJobProps props = options(stack).build();
            new BatchJob(stack, "Sim", props);
        });
        Synth again = Synth.of(stack ->
                new BatchJob(stack, "Sim", options(stack).build().toBuilder().build()));
        assertThat(again.text()).isEqualTo(once.text());
    }

    private static BatchJobProps.Builder options(Stack stack) {
        return BatchJobProps.builder()
                .image("sim:1")
                .vpc(Vpc.Builder.create(stack, "Vpc").build())
                .compute(BatchCompute.EC2_SPOT)
                .instanceTypes("m7g.large")
                .arraySize(2)
                .sequential()
                .gpus(2)
                .readonlyRootFilesystem(false)
                .customizeJobDefinition(d -> d.schedulingPriority(3));
    }

    @Test
    void refuses_all_at_once() {
        assertThatThrownBy(() -> BatchJob.create(
                        Synth.stack(),
                        "Sim",
                        b -> b.instanceTypes("m7g.large")
                                .size(TaskSize.of(300, 999))
                                .attempts(11)
                                .timeout(Duration.seconds(59))
                                .arraySize(1)
                                .maxVcpus(0)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("rule")
                                .containsExactly(
                                        "LS-005", "BAT-202", "LS-003", "BAT-200", "BAT-201", "LS-106", "LS-106"));
        assertThatThrownBy(() -> BatchJob.create(
                        Synth.stack(), "Sim", b -> b.image("sim:1").compute(BatchCompute.EC2)))
                .hasMessageContaining("LS-005 error: 'instanceTypes' is missing for EC2");
    }
}
