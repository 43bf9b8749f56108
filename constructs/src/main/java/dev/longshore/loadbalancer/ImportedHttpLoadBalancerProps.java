package dev.longshore.loadbalancer;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an app knows of an HTTP load balancer of another app, so that its services can be routed from there. */
public sealed interface ImportedHttpLoadBalancerProps permits DefaultImportedHttpLoadBalancerProps {
    /** Returns the ARN of the listener that serves, or null. */
    @Nullable
    String listenerArn();

    /** Returns the id of the security group, or null. */
    @Nullable
    String securityGroupId();

    /** Returns the name that clients use, or null. */
    @Nullable
    String address();

    /** Returns whether the listener serves plain HTTP. */
    boolean plainHttp();

    /** Returns whether the security group lets out to any address already. */
    boolean toAnywhere();

    /** Returns how many rules services of this app may have there. */
    int ruleQuota();

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImportedHttpLoadBalancerProps}. */
    final class Builder {
        private @Nullable String listenerArn;
        private @Nullable String securityGroupId;
        private @Nullable String address;
        private boolean plainHttp;
        private boolean toAnywhere;
        private int ruleQuota = HttpLoadBalancerProps.DEFAULT_RULE_QUOTA;

        private Builder() {}

        /** Sets the ARN of the listener that serves, which the rules are added to. Required. */
        public Builder listenerArn(String arn) {
            this.listenerArn = arn;
            return this;
        }

        /** Sets the security group of the load balancer, which tasks let in. Required. */
        public Builder securityGroupId(String id) {
            this.securityGroupId = id;
            return this;
        }

        /** Sets the name that clients use, such as {@code api.example.com}. Required. */
        public Builder address(String name) {
            this.address = name;
            return this;
        }

        /** Says that the listener serves plain HTTP. Default: HTTPS. */
        public Builder plainHttp() {
            this.plainHttp = true;
            return this;
        }

        /** Says that its security group lets out to any address. Default: it gets a rule for each service of this app. */
        public Builder allowToAnywhere() {
            this.toAnywhere = true;
            return this;
        }

        /**
         * Says how many of its rules are for services of this app. Default:
         * {@value HttpLoadBalancerProps#DEFAULT_RULE_QUOTA}, all that AWS allows unless the quota was raised.
         */
        public Builder ruleQuota(int rules) {
            this.ruleQuota = rules;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public ImportedHttpLoadBalancerProps build() {
            return new DefaultImportedHttpLoadBalancerProps(
                    listenerArn, securityGroupId, address, plainHttp, toAnywhere, ruleQuota);
        }
    }
}

record DefaultImportedHttpLoadBalancerProps(
        @Nullable String listenerArn,
        @Nullable String securityGroupId,
        @Nullable String address,
        boolean plainHttp,
        boolean toAnywhere,
        int ruleQuota)
        implements ImportedHttpLoadBalancerProps {}
