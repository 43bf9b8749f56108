package dev.longshore.sampleapps.gpuinference;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.network.NetworkProps;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Peer;
import software.constructs.Construct;

/** A model server with a GPU for each task, reachable inside of the network only. */
public final class GpuInferenceStack extends Stack {
    private static final String GPU = "Gpu";

    /** Defines the stack. */
    public GpuInferenceStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        // 4 vCPUs, 16 GiB and one GPU each.
                        .addEc2Capacity(
                                GPU,
                                ec2 -> ec2.instanceTypes("g6.xlarge", "g5.xlarge")
                                        .instances(0, 4)));
        WebService.create(
                this,
                "Inference",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.of(GPU))
                        .addContainer(
                                "server",
                                "nvcr.io/nvidia/tritonserver:25.08-py3",
                                c -> c.port(8000)
                                        .gpus(1)
                                        .command("tritonserver", "--model-repository=/models", "--exit-on-error=false")
                                        .scratch("/models")
                                        .healthCheck(h -> h.httpGet("/v2/health/ready")))
                        // What the agent and the system leave of an instance.
                        .size(TaskSize.of(3584, 14_336))
                        .tasks(2)
                        // No GPU to spare: one task goes before the next one comes.
                        .deployment(d -> d.rolling(50, 100))
                        // The image has 15 GB.
                        .healthCheckGracePeriod(Duration.minutes(15))
                        .loadBalancer(
                                lb -> lb.internal(true).plainHttp().allowFrom(Peer.ipv4(NetworkProps.DEFAULT_CIDR))));
    }
}
