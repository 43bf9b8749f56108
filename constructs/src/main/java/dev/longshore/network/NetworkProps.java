package dev.longshore.network;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.internal.Ordered;
import dev.longshore.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** Returns the names of the zones, such as {@code eu-west-1a}; empty where only their number is said. */
    List<String> zoneNames();

    /** Returns how tasks reach the internet. */
    Nat nat();

    /** Returns the transit gateway that is the way out, or null. */
    @Nullable
    String transitGateway();

    /** Returns what is reached without the internet. */
    List<NetworkEndpoint> endpoints();

    /** Returns whether there are subnets for what is reached from the internet. */
    boolean publicSubnets();

    /** Returns whether there are IPv6 addresses beside IPv4 ones. */
    boolean dualStack();

    /** Returns the address range. */
    String cidr();

    /** Returns how large public subnets are, or null where the range decides. */
    @Nullable
    Integer publicSubnetMask();

    /** Returns how large private subnets are, or null where the range decides. */
    @Nullable
    Integer privateSubnetMask();

    /** Returns whether flow logs are written. */
    boolean flowLogs();

    /** Returns the change to the VPC's own builder, if any. */
    @Nullable
    Consumer<Vpc.Builder> customizeVpc();

    /** Returns what is acknowledged about the network. */
    List<Acknowledgement> acknowledged();

    /** Returns whether private subnets have no route out of the VPC. */
    default boolean isIsolated() {
        return nat() == Nat.NONE && transitGateway() == null;
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NetworkProps}. */
    final class Builder {
        private Profile profile = Profile.PRODUCTION;
        private int zones = DEFAULT_ZONES;
        private final List<String> zoneNames = new ArrayList<>();
        private @Nullable Nat nat;
        private @Nullable String transitGateway;
        private @Nullable Set<NetworkEndpoint> endpoints;
        private boolean publicSubnets = true;
        private boolean dualStack;
        private @Nullable Integer publicSubnetMask;
        private @Nullable Integer privateSubnetMask;
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

        /**
         * Sets the number of availability zones, 2 to 6: the first ones of the region. Their subnets are numbered.
         * Default: {@value NetworkProps#DEFAULT_ZONES}.
         */
        public Builder zones(int zones) {
            this.zones = zones;
            this.zoneNames.clear();
            return this;
        }

        /**
         * Sets the availability zones by name, such as {@code zones("eu-west-1a", "eu-west-1c")}. Ids and addresses
         * belong to the zone: another order moves nothing, and neither does one more zone. Local Zones are not for this.
         * Default: the first {@value NetworkProps#DEFAULT_ZONES} of the region.
         */
        public Builder zones(String first, String second, String... more) {
            zoneNames.clear();
            zoneNames.add(first);
            zoneNames.add(second);
            zoneNames.addAll(Arrays.asList(more));
            this.zones = zoneNames.size();
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
         * Sends what leaves the VPC to a transit gateway, by its id, as where a company has one way out for all. The VPC
         * is attached to it; the way back is that account's matter. Default: none.
         */
        public Builder transitGateway(String id) {
            this.transitGateway = id;
            return this;
        }

        /**
         * Sets what is reached without the internet: these endpoints and no others, for 7.30 USD a month in each zone
         * for each interface endpoint. Called again, it adds some. Default: {@link NetworkEndpoint#DEFAULT} with
         * {@link Nat#NONE}, otherwise none. S3 is always there, and free.
         */
        public Builder endpoints(NetworkEndpoint... needs) {
            Set<NetworkEndpoint> all = endpoints == null ? EnumSet.noneOf(NetworkEndpoint.class) : endpoints;
            all.addAll(Arrays.asList(needs));
            this.endpoints = all;
            return this;
        }

        /**
         * Sets whether there are public subnets. Without them nothing is reached from the internet, so load balancers are
         * internal, and the way out is {@link Nat#NONE} or a transit gateway. Default: true.
         */
        public Builder publicSubnets(boolean publicSubnets) {
            this.publicSubnets = publicSubnets;
            return this;
        }

        /**
         * Gives IPv6 addresses beside IPv4 ones, from a range of Amazon's. Private subnets reach the internet by IPv6
         * through an egress-only gateway, which costs nothing, unless they are isolated. Default: IPv4 only.
         */
        public Builder dualStack() {
            this.dualStack = true;
            return this;
        }

        /**
         * Sets how large public subnets are, 16 to 28; a load balancer needs 27 or less. Default: 24 in a range of /16,
         * and 27 at most in a smaller one.
         */
        public Builder publicSubnetMask(int mask) {
            this.publicSubnetMask = mask;
            return this;
        }

        /**
         * Sets how large private subnets are, 16 to 28: each task takes an address, during a deployment two. Default: 20
         * in a range of /16, which is 4091 addresses, and a sixteenth of a smaller one.
         */
        public Builder privateSubnetMask(int mask) {
            this.privateSubnetMask = mask;
            return this;
        }

        /**
         * Sets the address range in CIDR notation, /16 to /28. Change it when the VPC is to be peered with another one. Default:
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

        private Nat chosenNat() {
            Nat otherwise = transitGateway == null ? profile.nat() : Nat.NONE;
            return nat == null ? otherwise : nat;
        }

        private List<NetworkEndpoint> chosenEndpoints() {
            if (endpoints != null) {
                return Ordered.copy(new ArrayList<>(endpoints));
            }
            boolean isolated = chosenNat() == Nat.NONE && transitGateway == null;
            return isolated ? NetworkEndpoint.DEFAULT : List.of();
        }

        /** Returns the options. */
        public NetworkProps build() {
            return new DefaultNetworkProps(
                    profile,
                    zones,
                    Ordered.copy(zoneNames),
                    chosenNat(),
                    transitGateway,
                    chosenEndpoints(),
                    publicSubnets,
                    dualStack,
                    cidr,
                    publicSubnetMask,
                    privateSubnetMask,
                    flowLogs,
                    customizeVpc,
                    Ordered.copy(acknowledged));
        }
    }
}
