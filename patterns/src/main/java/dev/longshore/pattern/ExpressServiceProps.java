package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CfnExpressGatewayService;
import software.amazon.awscdk.services.ecs.Secret;

/** Options of an {@link ExpressService}. */
public sealed interface ExpressServiceProps permits DefaultExpressServiceProps {
    /** The port of the container unless set, {@value}. */
    int DEFAULT_PORT = 80;

    /** The fewest tasks unless set, {@value}, where Express Mode has one. */
    int DEFAULT_MIN_TASKS = 2;

    /** The most tasks unless set, {@value}. */
    int DEFAULT_MAX_TASKS = 10;

    /** The percentage of CPU that is held unless set, {@value}. */
    int DEFAULT_CPU_PERCENT = 60;

    /** The path of the health check unless set, {@value}, where Express Mode asks for /ping. */
    String DEFAULT_HEALTH_CHECK_PATH = "/";

    /** The size of a task unless set: half a vCPU and 1 GB. */
    TaskSize DEFAULT_SIZE = TaskSize.VCPU_0_5_GB_1;

    /** Returns the profile that the retention of logs comes from. */
    Profile profile();

    /** Returns the cluster, or null for one that is made. */
    @Nullable
    EcsCluster cluster();

    /** Returns the image, or null where it is missing. */
    @Nullable
    String image();

    /** Returns the port of the container. */
    int port();

    /** Returns the path of the health check. */
    String healthCheckPath();

    /** Returns the size of a task. */
    TaskSize size();

    /** Returns the fewest tasks. */
    int minTasks();

    /** Returns the most tasks. */
    int maxTasks();

    /** Returns the percentage of CPU that is held. */
    int targetCpuPercent();

    /** Returns whether everyone reaches it, or null where it is not said. */
    @Nullable
    Boolean internet();

    /** Returns the plain environment variables. */
    Map<String, String> environment();

    /** Returns the environment variables that are read from secrets. */
    Map<String, Secret> secrets();

    /** Returns the change to the resource's own builder, if any. */
    @Nullable
    Consumer<CfnExpressGatewayService.Builder> customizeService();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExpressServiceProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private @Nullable EcsCluster cluster;
        private @Nullable String image;
        private int port = DEFAULT_PORT;
        private String healthCheckPath = DEFAULT_HEALTH_CHECK_PATH;
        private TaskSize size = DEFAULT_SIZE;
        private int minTasks = DEFAULT_MIN_TASKS;
        private int maxTasks = DEFAULT_MAX_TASKS;
        private int targetCpuPercent = DEFAULT_CPU_PERCENT;
        private @Nullable Boolean internet;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final Map<String, Secret> secrets = new LinkedHashMap<>();
        private @Nullable Consumer<CfnExpressGatewayService.Builder> customizeService;

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Runs in this cluster. Default: one is made, never the account's default one. */
        public Builder cluster(EcsCluster cluster) {
            this.cluster = cluster;
            return this;
        }

        /** Runs this image, of a public registry or of a private repository in ECR; required. Express Mode runs it on x86. */
        public Builder image(String image) {
            this.image = image;
            return this;
        }

        /** Sets the port of the container. Default: {@value ExpressServiceProps#DEFAULT_PORT}. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Sets what the load balancer asks for. Default: {@value ExpressServiceProps#DEFAULT_HEALTH_CHECK_PATH}. */
        public Builder healthCheckPath(String path) {
            this.healthCheckPath = path;
            return this;
        }

        /** Sets how much CPU and memory a task gets. Default: half a vCPU and 1 GB. */
        public Builder size(TaskSize size) {
            this.size = size;
            return this;
        }

        /**
         * Sets between how many tasks it scales. Default: {@value ExpressServiceProps#DEFAULT_MIN_TASKS} and
         * {@value ExpressServiceProps#DEFAULT_MAX_TASKS}.
         */
        public Builder tasks(int min, int max) {
            this.minTasks = min;
            this.maxTasks = max;
            return this;
        }

        /** Holds the average CPU at this percentage. Default: {@value ExpressServiceProps#DEFAULT_CPU_PERCENT}. */
        public Builder targetCpuPercent(int percent) {
            this.targetCpuPercent = percent;
            return this;
        }

        /** Lets everyone reach it: its load balancer and its tasks are in the public subnets. */
        public Builder allowFromAnywhere() {
            this.internet = true;
            return this;
        }

        /** Lets nobody outside the VPC reach it: its load balancer and its tasks are in the private subnets. */
        public Builder internal() {
            this.internet = false;
            return this;
        }

        /** Sets an environment variable. */
        public Builder putEnvironment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Sets an environment variable from a secret. */
        public Builder putSecret(String name, Secret secret) {
            secrets.put(name, secret);
            return this;
        }

        /** Changes the L1 builder before the resource is made; runs last, so it wins. */
        public Builder customizeService(Consumer<CfnExpressGatewayService.Builder> customize) {
            this.customizeService = customize;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ExpressServiceProps build() {
            return new DefaultExpressServiceProps(
                    profile,
                    cluster,
                    image,
                    port,
                    healthCheckPath,
                    size,
                    minTasks,
                    maxTasks,
                    targetCpuPercent,
                    internet,
                    Ordered.copy(environment),
                    Ordered.copy(secrets),
                    customizeService);
        }
    }
}

record DefaultExpressServiceProps(
        Profile profile,
        @Nullable EcsCluster cluster,
        @Nullable String image,
        int port,
        String healthCheckPath,
        TaskSize size,
        int minTasks,
        int maxTasks,
        int targetCpuPercent,
        @Nullable Boolean internet,
        Map<String, String> environment,
        Map<String, Secret> secrets,
        @Nullable Consumer<CfnExpressGatewayService.Builder> customizeService)
        implements ExpressServiceProps {}
