package dev.longshore.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** Trust in an AWS service that works for this account only, so that nobody else's resources can use the role. */
public final class ServiceTrust {
    private ServiceTrust() {}

    /**
     * Returns the principal.
     *
     * @param service the service that takes the role
     * @param arnService the service in the ARNs of what it takes the role for
     * @param arnResource the resource in these ARNs, such as {@code *}
     */
    public static IPrincipal of(String service, String arnService, String arnResource) {
        String arn =
                "arn:" + Aws.PARTITION + ":" + arnService + ":" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":" + arnResource;
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("StringEquals", Ordered.map("aws:SourceAccount", Aws.ACCOUNT_ID));
        conditions.put("ArnLike", Ordered.map("aws:SourceArn", arn));
        return new ServicePrincipal(service).withConditions(conditions);
    }
}
