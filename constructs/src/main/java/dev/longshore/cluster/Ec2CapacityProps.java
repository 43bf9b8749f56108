package dev.longshore.cluster;

import dev.longshore.internal.Ordered;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.autoscaling.AutoScalingGroup;
import software.amazon.awscdk.services.autoscaling.SpotAllocationStrategy;
import software.amazon.awscdk.services.ec2.SubnetSelection;

/** Options of an {@link Ec2Capacity}. */
public sealed interface Ec2CapacityProps extends CapacityProps permits DefaultEc2CapacityProps {
    /** The fewest instances, {@value}, unless set: none while there are no tasks. */
    int DEFAULT_MIN_INSTANCES = 0;

    /** The most instances, {@value}, unless set. */
    int DEFAULT_MAX_INSTANCES = 10;

    /** How full ECS keeps the instances, {@value} percent, unless set: no spare instance. */
    int DEFAULT_TARGET_CAPACITY_PERCENT = 100;

    /** The GiB of the disk of an instance, {@value}, unless set. */
    int DEFAULT_VOLUME_GIB = 30;

    /** The GiB of the disk with Windows, GPUs or Neuron devices, {@value}, unless set. */
    int DEFAULT_LARGE_VOLUME_GIB = 100;

    /** The percentage of instances that stay while they are replaced, {@value}. */
    int REFRESH_MINIMUM_HEALTHY_PERCENT = 100;

    /** The percentage of instances that may be there while they are replaced, {@value}. */
    int REFRESH_MAXIMUM_HEALTHY_PERCENT = 110;

    /** Returns the instance types; empty where vCPUs and memory are asked for. */
    List<String> instanceTypes();

    /** Returns how many vCPUs an instance has, or null where types are given. */
    @Nullable
    CountRange vcpus();

    /** Returns how much memory an instance has in GiB, or null where types are given. */
    @Nullable
    CountRange memoryGiB();

    /** Returns the processor, or null to go by the instance types. */
    @Nullable
    Architecture architecture();

    /** Returns the fewest and the most instances. */
    CountRange instances();

    /** Returns how many instances are on demand before the share counts. */
    int onDemandBase();

    /** Returns how many percent of the other instances are Spot. */
    int spotShare();

    /** Returns how Spot instances are chosen, or null for the default. */
    @Nullable
    SpotAllocationStrategy spotAllocation();

    /** Returns the most that an instance may cost an hour in dollars, or null for the price on demand. */
    @Nullable
    String maxSpotPrice();

    /** Returns how full ECS keeps the instances, in percent. */
    int targetCapacityPercent();

    /** Returns what happens to tasks when an instance goes. */
    ScaleIn scaleIn();

    /** Returns how many stopped instances wait to be started, or 0. */
    int warmPool();

    /** Returns whether running instances are replaced when image or settings change. */
    boolean instanceRefresh();

    /** Returns how long an instance lives at most, or null. */
    @Nullable
    Duration maxInstanceLifetime();

    /** Returns the subnets of the instances, or null for those of the cluster's tasks. */
    @Nullable
    SubnetSelection subnets();

    /** Returns what the instances are made of. */
    InstanceSettings settings();

    /** Returns the change to the group's own builder, if any. */
    @Nullable
    Consumer<AutoScalingGroup.Builder> customizeAutoScalingGroup();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Ec2CapacityProps}. */
    final class Builder extends InstanceOptions<Builder> {
        private List<String> instanceTypes = List.of();
        private @Nullable CountRange vcpus;
        private @Nullable CountRange memoryGiB;
        private @Nullable Architecture architecture;
        private CountRange instances = new CountRange(DEFAULT_MIN_INSTANCES, DEFAULT_MAX_INSTANCES);
        private int onDemandBase;
        private int spotShare;
        private @Nullable SpotAllocationStrategy spotAllocation;
        private @Nullable String maxSpotPrice;
        private int targetCapacityPercent = DEFAULT_TARGET_CAPACITY_PERCENT;
        private ScaleIn scaleIn = ScaleIn.DRAIN;
        private int warmPool;
        private boolean instanceRefresh = true;
        private @Nullable Duration maxInstanceLifetime;
        private @Nullable SubnetSelection subnets;
        private @Nullable Consumer<AutoScalingGroup.Builder> customizeAutoScalingGroup;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the instance types, the preferred first, all with the same vCPUs and memory: ECS counts by the smallest.
         * Required, unless {@link #vcpus} and {@link #memoryGiB} are given.
         */
        public Builder instanceTypes(String... types) {
            this.instanceTypes = List.of(types);
            return this;
        }

        /** Asks for instances with this many vCPUs, whatever their type. Give {@link #memoryGiB} as well. */
        public Builder vcpus(int min, int max) {
            this.vcpus = new CountRange(min, max);
            return this;
        }

        /** Asks for instances with this much memory, whatever their type. Give {@link #vcpus} as well. */
        public Builder memoryGiB(int min, int max) {
            this.memoryGiB = new CountRange(min, max);
            return this;
        }

        /** Sets the processor. Default: that of the instance types; without types, {@link Architecture#ARM64}. */
        public Builder architecture(Architecture architecture) {
            this.architecture = architecture;
            return this;
        }

        /**
         * Sets the fewest and the most instances. Default: {@value Ec2CapacityProps#DEFAULT_MIN_INSTANCES} to
         * {@value Ec2CapacityProps#DEFAULT_MAX_INSTANCES}; ECS starts what tasks need.
         */
        public Builder instances(int min, int max) {
            this.instances = new CountRange(min, max);
            return this;
        }

        /** Sets how many instances are on demand before {@link #spotShare} counts. Default: 0. */
        public Builder onDemandBase(int instances) {
            this.onDemandBase = instances;
            return this;
        }

        /** Sets how many percent of the instances beyond the base are Spot. Default: 0, all on demand. */
        public Builder spotShare(int percent) {
            this.spotShare = percent;
            return this;
        }

        /** Sets how Spot instances are chosen. Default: price-capacity-optimized. */
        public Builder spotAllocation(SpotAllocationStrategy strategy) {
            this.spotAllocation = strategy;
            return this;
        }

        /** Sets the most that a Spot instance may cost an hour, in dollars. Default: the price on demand. */
        public Builder maxSpotPrice(String dollars) {
            this.maxSpotPrice = dollars;
            return this;
        }

        /**
         * Sets how full ECS keeps the instances, 1 to 100 percent; less keeps spare ones, so that tasks start at once.
         * Default: {@value Ec2CapacityProps#DEFAULT_TARGET_CAPACITY_PERCENT}.
         */
        public Builder targetCapacityPercent(int percent) {
            this.targetCapacityPercent = percent;
            return this;
        }

        /** Sets what happens to tasks when an instance goes, and when the stack does. Default: {@link ScaleIn#DRAIN}. */
        public Builder scaleIn(ScaleIn scaleIn) {
            this.scaleIn = scaleIn;
            return this;
        }

        /** Keeps this many stopped instances, which start faster than new ones. Not with Spot or several types. */
        public Builder warmPool(int instances) {
            this.warmPool = instances;
            return this;
        }

        /** Sets whether running instances are replaced when image or settings change. Default: true. */
        public Builder instanceRefresh(boolean refresh) {
            this.instanceRefresh = refresh;
            return this;
        }

        /** Replaces each instance after this time, 1 to 365 days. Default: never. */
        public Builder maxInstanceLifetime(Duration lifetime) {
            this.maxInstanceLifetime = lifetime;
            return this;
        }

        /** Sets the subnets of the instances. Default: those of the cluster's tasks. */
        public Builder subnets(SubnetSelection subnets) {
            this.subnets = subnets;
            return this;
        }

        /** Changes the L2 builder before the group is made; runs last, so it wins. */
        public Builder customizeAutoScalingGroup(Consumer<AutoScalingGroup.Builder> customize) {
            this.customizeAutoScalingGroup = customize;
            return this;
        }

        /** Returns the options. */
        public Ec2CapacityProps build() {
            return new DefaultEc2CapacityProps(
                    Ordered.copy(instanceTypes),
                    vcpus,
                    memoryGiB,
                    architecture,
                    instances,
                    onDemandBase,
                    spotShare,
                    spotAllocation,
                    maxSpotPrice,
                    targetCapacityPercent,
                    scaleIn,
                    warmPool,
                    instanceRefresh,
                    maxInstanceLifetime,
                    subnets,
                    settings(),
                    customizeAutoScalingGroup);
        }
    }
}

record DefaultEc2CapacityProps(
        List<String> instanceTypes,
        @Nullable CountRange vcpus,
        @Nullable CountRange memoryGiB,
        @Nullable Architecture architecture,
        CountRange instances,
        int onDemandBase,
        int spotShare,
        @Nullable SpotAllocationStrategy spotAllocation,
        @Nullable String maxSpotPrice,
        int targetCapacityPercent,
        ScaleIn scaleIn,
        int warmPool,
        boolean instanceRefresh,
        @Nullable Duration maxInstanceLifetime,
        @Nullable SubnetSelection subnets,
        InstanceSettings settings,
        @Nullable Consumer<AutoScalingGroup.Builder> customizeAutoScalingGroup)
        implements Ec2CapacityProps {}
