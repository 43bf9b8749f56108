package dev.longshore.network;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Vpc;

/** Options of a {@link Network}. */
public sealed interface NetworkProps permits DefaultNetworkProps {
    /** How many availability zones the network spans, {@value}, unless set. */
    int DEFAULT_ZONES = 2;

    /** The fewest zones a load balancer accepts, {@value}. */
    int MIN_ZONES = 2;

    /** The most zones a region has, {@value}. */
    int MAX_ZONES = 6;

    /** The address range, {@value}, unless set. */
    String DEFAULT_CIDR = "10.0.0.0/16";

    /** Returns the profile that what is not set comes from. */
    Profile profile();

    /** Returns the number of zones. */
    int zones();

    /** Returns how tasks reach the internet. */
    Nat nat();

    /** Returns the address range. */
    String cidr();

    /** Returns whether flow logs are written. */
    boolean flowLogs();

    /** Returns the change to the VPC's own builder, if any. */
    @Nullable
    Consumer<Vpc.Builder> customizeVpc();

    /** Returns what is acknowledged about the network. */
    List<Acknowledgement> acknowledged();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NetworkProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private int zones = DEFAULT_ZONES;
        private @Nullable Nat nat;
        private String cidr = DEFAULT_CIDR;
        private boolean flowLogs = true;
        private @Nullable Consumer<Vpc.Builder> customizeVpc;
        private final List<Acknowledgement> acknowledged = new ArrayList<>();

        private Builder() {}

        /** Chooses the set of defaults. Default: {@link Profile#PRODUCTION}. */
        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** Sets the number of availability zones, 2 to 6. Default: {@value NetworkProps#DEFAULT_ZONES}. */
        public Builder zones(int zones) {
            this.zones = zones;
            return this;
        }

        /**
         * Sets how tasks reach the internet. Change it to save cost or to close the way out. Default: the profile's,
         * {@link Nat#PER_ZONE} in production and {@link Nat#SINGLE} in development.
         */
        public Builder nat(Nat nat) {
            this.nat = nat;
            return this;
        }

        /**
         * Sets the address range in CIDR notation. Change it when the VPC is to be peered with another one. Default:
         * {@value NetworkProps#DEFAULT_CIDR}.
         */
        public Builder cidr(String cidr) {
            this.cidr = cidr;
            return this;
        }

        /** Sets whether rejected traffic is logged. Default: true. */
        public Builder flowLogs(boolean flowLogs) {
            this.flowLogs = flowLogs;
            return this;
        }

        /** Changes the L2 builder before the VPC is made; runs last, so it wins. */
        public Builder customizeVpc(Consumer<Vpc.Builder> customize) {
            this.customizeVpc = customize;
            return this;
        }

        /**
         * Accepts what a rule finds in what is made here, an error too. Called again, it adds one. It stands in the
         * Metadata of the template, and is reported once the rule finds nothing any more.
         *
         * @param rule the id of the rule, such as {@code LB-003}
         * @param reason why it is accepted; required
         */
        public Builder acknowledge(String rule, String reason) {
            acknowledged.add(Acknowledgement.of(rule, reason));
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public NetworkProps build() {
            return new DefaultNetworkProps(
                    profile,
                    zones,
                    nat == null ? profile.nat() : nat,
                    cidr,
                    flowLogs,
                    customizeVpc,
                    Ordered.copy(acknowledged));
        }
    }
}

record DefaultNetworkProps(
        Profile profile,
        int zones,
        Nat nat,
        String cidr,
        boolean flowLogs,
        @Nullable Consumer<Vpc.Builder> customizeVpc,
        List<Acknowledgement> acknowledged)
        implements NetworkProps {}
