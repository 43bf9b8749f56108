package dev.longshore.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PrincipalWithConditions;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** Trust in an AWS service that works for this account only, so that nobody else's resources can use the role. */
public final class ServiceTrust {
    private static final Map<List<String>, IPrincipal> MADE = new HashMap<>();

    private ServiceTrust() {}

    /**
     * Returns the principal.
     *
     * @param service the service that takes the role
     * @param arnService the service in the ARNs of what it takes the role for
     * @param arnResource the resource in these ARNs, such as {@code *}
     */
    public static IPrincipal of(String service, String arnService, String arnResource) {
        // A principal can't be changed, and says the account of whatever stack it is rendered in.
        return MADE.computeIfAbsent(
                List.of(service, arnService, arnResource), each -> make(service, arnService, arnResource));
    }

    private static IPrincipal make(String service, String arnService, String arnResource) {
        String arn =
                "arn:" + Aws.PARTITION + ":" + arnService + ":" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":" + arnResource;
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("StringEquals", Ordered.map("aws:SourceAccount", Aws.ACCOUNT_ID));
        conditions.put("ArnLike", Ordered.map("aws:SourceArn", arn));
        return new PrincipalWithConditions(new ServicePrincipal(service), conditions);
    }
}
