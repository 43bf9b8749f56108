package dev.longshore.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.storage.EfsFileSystem;
import dev.longshore.task.TaskSize;
import dev.longshore.testing.Synth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;

class InferenceServiceTest {
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final Consumer<InferenceServiceProps.Builder> MODEL =
            s -> s.addContainer("server", "model:1", c -> c.port(8000).gpus(1)).size(TaskSize.of(3584, 14_336));
    private static final Consumer<InferenceServiceProps.Builder> ON_GPUS =
            MODEL.andThen(s -> s.instances(ec2 -> ec2.instanceTypes("g6.xlarge").instances(0, 4)));
    private static final Consumer<InferenceServiceProps.Builder> WEB =
            s -> s.loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                    .scaling(sc -> sc.tasks(1, 4).requestsPerTask(60));

    @Test
    void runs_on_gpus_of_its_own_and_has_time_to_load_its_model() {
        Synth synth = Synth.of(stack -> InferenceService.create(stack, "Model", ON_GPUS.andThen(WEB)));
        assertThat(synth.only("AWS::EC2::LaunchTemplate").text()).contains("amazonlinux2023gpu");
        assertThat(synth.only(SERVICE).at("HealthCheckGracePeriodSeconds")).isEqualTo(900);
        assertThat(synth.only(SERVICE).text())
                .contains("CapacityProviderStrategy=[{CapacityProvider={Ref=ModelClusterGpu");
        assertThat(synth.only(TASK).at("RequiresCompatibilities.0")).isEqualTo("EC2");
        assertThat(synth.only("AWS::ApplicationAutoScaling::ScalingPolicy").text())
                .contains("ALBRequestCountPerTarget");
    }

    @Test
    void takes_what_a_container_says_of_its_start() {
        Synth synth = Synth.of(stack -> InferenceService.create(
                stack,
                "Model",
                WEB.andThen(s -> s.addContainer(
                                "server", "model:1", c -> c.port(8000).gpus(1).startupSeconds(240))
                        .size(TaskSize.of(3584, 14_336))
                        .instances(ec2 -> ec2.instanceTypes("g6.xlarge")))));
        assertThat(synth.only(SERVICE).at("HealthCheckGracePeriodSeconds")).isEqualTo(480);
    }

    @Test
    void works_on_a_queue_with_the_time_that_an_instance_takes() {
        Synth synth = Synth.of(stack -> {
            InferenceService model =
                    InferenceService.create(stack, "Model", ON_GPUS.andThen(InferenceServiceTest::onQueue));
            assertThat(model.getWebService()).isNull();
            assertThat(model.getService()).isNotNull();
        });
        // 30 minutes, without 3 to notice, 1 to launch and 3 for the instance: 23 minutes of 30 seconds each.
        assertThat(synth.all("AWS::CloudWatch::Alarm").get(0).text()).contains("FILL(inFlight, 0) * 46");
        assertThat(synth.only("AWS::ApplicationAutoScaling::ScalableTarget").at("MinCapacity"))
                .isEqualTo(0);
        assertThat(synth.only(SERVICE).text()).doesNotContain("FARGATE", "HealthCheckGracePeriodSeconds");
        assertThat(synth.only(TASK).text()).contains("Name=QUEUE_URL");
    }

    @Test
    void copies_models_from_s3_before_anything_else_and_may_read_no_more() {
        Synth synth = Synth.of(stack -> InferenceService.create(
                stack,
                "Model",
                ON_GPUS.andThen(WEB)
                        .andThen(s -> s.models(
                                Bucket.Builder.create(stack, "Models")
                                        .encryptionKey(
                                                Key.Builder.create(stack, "Key").build())
                                        .build(),
                                "llama/",
                                "/models"))));
        Synth.Props task = synth.only(TASK);
        assertThat(task.at("ContainerDefinitions.0.Name")).isEqualTo("server");
        assertThat(task.at("ContainerDefinitions.0.DependsOn.0.Condition")).isEqualTo("SUCCESS");
        assertThat(task.at("ContainerDefinitions.0.MountPoints").toString())
                .contains("{ContainerPath=/models, ReadOnly=true, SourceVolume=models}");
        assertThat(task.at("ContainerDefinitions.1.MountPoints").toString())
                .contains("{ContainerPath=/models, ReadOnly=false, SourceVolume=models}");
        assertThat(task.at("ContainerDefinitions.1.Essential")).isEqualTo(false);
        assertThat(task.at("ContainerDefinitions.1.Command").toString()).startsWith("[s3, sync, --only-show-errors,");
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString())
                .contains(
                        "Action=s3:ListBucket, Condition={StringLike={s3:prefix=llama/*}}",
                        "/llama/*",
                        "Action=kms:Decrypt")
                .doesNotContain("s3:PutObject", "s3:*");
    }

    @Test
    void mounts_models_on_efs_to_be_read_only() {
        Synth synth = Synth.of(stack -> {
            EcsCluster cluster = EcsCluster.create(
                    stack, "Cluster", c -> c.addEc2Capacity("Own", ec2 -> ec2.instanceTypes("g6.xlarge")));
            EfsFileSystem files = EfsFileSystem.create(stack, "Files", f -> f.cluster(cluster));
            InferenceService.create(
                    stack,
                    "Model",
                    MODEL.andThen(WEB)
                            .andThen(s -> s.cluster(cluster)
                                    .capacity(Capacity.of("Own"))
                                    .models(files, "/models")));
        });
        assertThat(synth.only(TASK).at("ContainerDefinitions.0.MountPoints").toString())
                .contains("ContainerPath=/models, ReadOnly=true");
        assertThat(synth.all("AWS::IAM::ManagedPolicy").toString()).doesNotContain("elasticfilesystem:ClientWrite");
    }

    @Test
    void runs_on_managed_instances() {
        Synth synth = Synth.of(stack -> InferenceService.create(
                stack,
                "Model",
                MODEL.andThen(WEB)
                        .andThen(s -> s.managedInstances(
                                mi -> mi.vcpus(4, 8).memoryGiB(16, 64).allowedInstanceTypes("g6.*")))));
        assertThat(synth.only(TASK).at("RequiresCompatibilities.0")).isEqualTo("MANAGED_INSTANCES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nothing  | LS-005 error: 'loadBalancer' is missing: nothing leads to the service",
                "nowhere  | LS-005 error: 'instances' is missing: Fargate has no GPUs",
                "both     | LS-003 error: 'queue' and a load balancer are both given",
                "twice    | LS-003 error: 'instances' and 'cluster' are both given",
                "vpc      | LS-003 error: 'vpc' and 'cluster' are both given",
                "two      | LS-113 error: 'scaling' must not be set: the queue scales the tasks",
            })
    void refuses(String what, String message) {
        Stack stack = Synth.stack();
        Consumer<InferenceServiceProps.Builder> options = s -> {
            Consumer<InferenceServiceProps.Builder> more = s1 -> {};
            switch (what) {
                case "nothing" -> more = ON_GPUS;
                case "nowhere" -> more = MODEL.andThen(WEB);
                case "both" -> more = ON_GPUS.andThen(WEB).andThen(InferenceServiceTest::onQueue);
                case "twice" ->
                    more = ON_GPUS.andThen(WEB).andThen(s1 -> s1.cluster(EcsCluster.create(stack, "C", c -> {})));
                case "vpc" ->
                    more = MODEL.andThen(WEB)
                            .andThen(s1 -> s1.cluster(EcsCluster.create(stack, "C", c -> {}))
                                    .vpc(Vpc.Builder.create(stack, "V").build()));
                case "two" ->
                    more = ON_GPUS.andThen(InferenceServiceTest::onQueue)
                            .andThen(s1 -> s1.scaling(sc -> sc.tasks(1, 2)));
                default -> throw new IllegalArgumentException(what);
            }
            s.apply(more);
        };
        assertThatThrownBy(() -> InferenceService.create(stack, "Model", options))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void warns_of_a_model_without_a_gpu() {
        Stack stack = Synth.stack();
        InferenceService.create(
                stack,
                "Model",
                WEB.andThen(s -> s.addContainer("server", "model:1", c -> c.port(8000))
                        .instances(ec2 -> ec2.instanceTypes("g6.xlarge"))));
        Annotations.fromStack(stack).hasWarning("/Test/Model", Match.stringLikeRegexp("'gpus' is missing.*"));
    }

    private static void onQueue(InferenceServiceProps.Builder options) {
        options.queue(q -> q.tasks(0, 4).timePerMessage(Duration.seconds(30)).acceptableLatency(Duration.minutes(30)));
    }
}
