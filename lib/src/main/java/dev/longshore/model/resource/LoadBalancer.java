package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A load balancer. */
public final class LoadBalancer extends ResourceView {
    /** What a template calls this. */
    public static final Kind<LoadBalancer> KIND =
            new Kind<>("AWS::ElasticLoadBalancingV2::LoadBalancer", LoadBalancer::new);

    /** Views a resource of a template as this. */
    public LoadBalancer(Resource resource) {
        super(resource);
    }

    /** Returns its name. */
    public @Nullable Value<String> name() {
        return text("Name");
    }

    /** Returns application, network or gateway; application unless set. */
    public @Nullable Value<String> type() {
        return text("Type");
    }

    /** Returns internet-facing or internal; internet-facing unless set. */
    public @Nullable Value<String> scheme() {
        return text("Scheme");
    }

    /** Returns ipv4, dualstack or dualstack-without-public-ipv4; ipv4 unless set. */
    public @Nullable Value<String> ipAddressType() {
        return text("IpAddressType");
    }

    /** Returns whether UDP goes out from an IPv6 prefix: on or off; off unless set. */
    public @Nullable Value<String> sourceNatPrefix() {
        return text("EnablePrefixForIpv6SourceNat");
    }

    /** Returns its subnets, however they are given. */
    public Items<Link> subnets() {
        return has("Subnets") ? links("Subnets") : links("SubnetMappings", "SubnetId");
    }

    /** Returns whether it certainly is an application load balancer. */
    public boolean isApplication() {
        return "application".equals(Value.knownOr(type(), "application"));
    }

    /** Returns whether it certainly is a network load balancer. */
    public boolean isNetwork() {
        return "network".equals(Value.known(type()));
    }

    /** Returns whether it certainly is reached from the internet. */
    public boolean isInternetFacing() {
        return "internet-facing".equals(Value.knownOr(scheme(), "internet-facing"));
    }

    /** Returns the attribute of that name, or null. */
    public @Nullable Attribute attribute(String name) {
        return objects("LoadBalancerAttributes", Attribute::new).stream()
                .filter(attribute -> attribute.isNamed(name))
                .findFirst()
                .orElse(null);
    }
}
