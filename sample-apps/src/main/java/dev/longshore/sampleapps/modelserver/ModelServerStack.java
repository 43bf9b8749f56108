package dev.longshore.sampleapps.modelserver;

import dev.longshore.network.NetworkProps;
import dev.longshore.pattern.InferenceService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/** A language model behind an internal load balancer: its files come from S3, its tasks follow the requests. */
public final class ModelServerStack extends Stack {
    /** Defines the stack. */
    public ModelServerStack(Construct scope, String id) {
        super(scope, id);
        CfnParameter name = CfnParameter.Builder.create(this, "ModelBucket")
                .description("The bucket with the files of the model, below tiny-llama/")
                .type("String")
                .defaultValue("example-models")
                .build();
        IBucket models = Bucket.fromBucketName(this, "Models", name.getValueAsString());
        InferenceService.create(
                this,
                "Model",
                s -> s.profile(Profile.DEVELOPMENT)
                        // 4 vCPUs, 16 GiB and one GPU each.
                        .instances(ec2 ->
                                ec2.instanceTypes("g6.xlarge", "g5.xlarge").instances(0, 4))
                        .models(models, "tiny-llama/", "/models")
                        .addContainer(
                                "server",
                                "vllm/vllm-openai:v0.10.2",
                                c -> c.port(8000)
                                        .gpus(1)
                                        .command("--model", "/models", "--served-model-name", "tiny-llama")
                                        .scratch("/root/.cache", "/root/.triton")
                                        // The image has 10 GB; then the model is loaded.
                                        .startupSeconds(420)
                                        .healthCheck(h -> h.httpGet("/health")))
                        // What the agent and the system leave of an instance.
                        .size(TaskSize.of(3584, 14_336))
                        .scaling(sc -> sc.tasks(1, 4).requestsPerTask(60))
                        .loadBalancer(
                                lb -> lb.internal(true).plainHttp().allowFrom(Peer.ipv4(NetworkProps.DEFAULT_CIDR))));
    }
}
