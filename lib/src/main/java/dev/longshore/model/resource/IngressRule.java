package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** What a security group lets in. */
public final class IngressRule extends Section {
    /** Views an object of the document as this. */
    public IngressRule(Node.Fields fields) {
        super(fields);
    }

    /** Returns the protocol: tcp, udp, a number, or -1 for all. */
    public @Nullable Value<String> protocol() {
        return text("IpProtocol");
    }

    /** Returns the first port. */
    public @Nullable Value<Integer> fromPort() {
        return number("FromPort");
    }

    /** Returns the last port. */
    public @Nullable Value<Integer> toPort() {
        return number("ToPort");
    }

    /** Returns the security group it lets in, where it is one. */
    public @Nullable Link sourceGroup() {
        return link("SourceSecurityGroupId");
    }

    /** Returns whether it lets in a security group rather than addresses. */
    public boolean isFromGroup() {
        return has("SourceSecurityGroupId");
    }
}
