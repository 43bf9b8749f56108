package dev.longshore.network;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;

/** Options of a {@link Network} that is there already. */
public sealed interface ExistingNetworkProps permits DefaultExistingNetworkProps {
    /** Returns the id of the VPC to look up, or null. */
    @Nullable
    String vpcId();

    /** Returns whether the default VPC of the account is looked up. */
    boolean defaultVpc();

    /** Returns the tags of the VPC to look up. */
    Map<String, String> tags();

    /** Returns the tag that groups subnets, or null for CDK's own. */
    @Nullable
    String subnetTag();

    /** Returns the ids of the subnets for tasks; empty where they are chosen in another way. */
    List<String> taskSubnetIds();

    /** Returns how the subnets for tasks are chosen, unless by id. */
    SubnetSelection taskSubnets();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExistingNetworkProps}. */
    final class Builder {
        private @Nullable String vpcId;
        private boolean defaultVpc;
        private final Map<String, String> tags = new LinkedHashMap<>();
        private @Nullable String subnetTag;
        private final List<String> taskSubnetIds = new ArrayList<>();
        private SubnetSelection taskSubnets = SubnetSelection.builder().build();

        private Builder() {}

        /** Looks the VPC up by its id. */
        public Builder vpcId(String vpcId) {
            this.vpcId = vpcId;
            return this;
        }

        /** Looks up the default VPC of the account, which has public subnets only. */
        public Builder defaultVpc() {
            this.defaultVpc = true;
            return this;
        }

        /** Looks the VPC up by a tag, such as {@code tag("Name", "shared")}. Called again, it takes all of them. */
        public Builder tag(String key, String value) {
            tags.put(key, value);
            return this;
        }

        /** Chooses the subnets for tasks by type. Default: private ones, isolated ones where there are none of these. */
        public Builder taskSubnets(SubnetType type) {
            return taskSubnets(SubnetSelection.builder().subnetType(type).build());
        }

        /** Chooses the subnets for tasks as CDK does. */
        public Builder taskSubnets(SubnetSelection selection) {
            this.taskSubnets = selection;
            return this;
        }

        /** Chooses the subnets for tasks that have a tag; for a VPC that is looked up. */
        public Builder taskSubnetsTagged(String key, String value) {
            this.subnetTag = key;
            return taskSubnets(SubnetSelection.builder().subnetGroupName(value).build());
        }

        /** Chooses the subnets for tasks by their ids. */
        public Builder taskSubnetIds(String... ids) {
            taskSubnetIds.addAll(Arrays.asList(ids));
            return this;
        }

        /** Applies a preset. */
        public Builder apply(java.util.function.Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ExistingNetworkProps build() {
            return new DefaultExistingNetworkProps(
                    vpcId, defaultVpc, Ordered.copy(tags), subnetTag, Ordered.copy(taskSubnetIds), taskSubnets);
        }
    }
}

record DefaultExistingNetworkProps(
        @Nullable String vpcId,
        boolean defaultVpc,
        Map<String, String> tags,
        @Nullable String subnetTag,
        List<String> taskSubnetIds,
        SubnetSelection taskSubnets)
        implements ExistingNetworkProps {}
