package dev.longshore.loadbalancer;

import dev.longshore.internal.LateValue;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.services.elasticloadbalancingv2.CfnLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.IApplicationLoadBalancer;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * What changes when AWS has to replace a load balancer. Ids of target groups are made of it: a group can't move to
 * another load balancer, so that what replaces the one must replace the other.
 */
final class Identity {
    private static final String OWN = "LoadBalancer";

    private Identity() {}

    static String of(boolean internal) {
        return internal ? "Internal" : "Public";
    }

    /** Returns that of a load balancer that was made outside, or customized. */
    static String of(IConstruct loadBalancer, boolean internal) {
        if (!(loadBalancer.getNode().getDefaultChild() instanceof CfnLoadBalancer rendered)) {
            return of(internal);
        }
        String name = rendered.getName();
        return of("internal".equals(rendered.getScheme())) + (name == null || LateValue.isIn(name) ? "" : hash(name));
    }

    /** Returns that of a load balancer that was made outside: another one is another load balancer. */
    static String ofExisting(IApplicationLoadBalancer existing, boolean internal) {
        String arn = existing.getLoadBalancerArn();
        return of(existing, internal)
                + hash(LateValue.isIn(arn) ? existing.getNode().getPath() : arn);
    }

    /**
     * Returns what tells a load balancer from all others that the service may be behind: nothing for the one named
     * {@value #OWN} beside it, of which there is one, as patterns make it for their service, else its place in the stage.
     */
    static String place(Construct loadBalancer, String path, String service) {
        int slash = service.lastIndexOf('/');
        if (path.equals(service.substring(0, slash + 1) + OWN)) {
            return "";
        }
        Stage stage = Stage.of(loadBalancer);
        String above = stage == null ? "" : stage.getNode().getPath();
        return hash(path.substring(above.length()));
    }

    /** Returns eight characters that are the same for the same text. */
    static String hash(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().withUpperCase().toHexDigits((int) hash.getValue());
    }
}
