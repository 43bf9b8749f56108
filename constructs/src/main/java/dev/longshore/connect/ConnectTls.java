package dev.longshore.connect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectTlsCertificateAuthorityProperty;
import software.amazon.awscdk.services.ecs.CfnService.ServiceConnectTlsConfigurationProperty;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/**
 * TLS between the proxies: containers go on speaking plain to the proxy beside them. The authority has the tag
 * {@value #AUTHORITY_TAG} with the value {@code true}: AWS's policy of the role that is made permits no other.
 *
 * @param authorityArn the ARN of the authority in AWS Private CA that signs; it costs by the month
 * @param role the role with which ECS gets certificates, or null for one that is made
 * @param encryptionKey the key of the secret in which ECS keeps them, or null for that of AWS
 */
public record ConnectTls(
        String authorityArn, @Nullable IRole role, @Nullable IKey encryptionKey) {
    private static final String POLICY =
            "service-role/AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity";

    /** The tag, {@value}, that an authority has with the value {@code true}, unless a role is given. */
    public static final String AUTHORITY_TAG = "AmazonECSManaged";

    /** Returns TLS with certificates of this authority, which is tagged {@value #AUTHORITY_TAG}{@code =true}. */
    public static ConnectTls authority(String arn) {
        return new ConnectTls(arn, null, null);
    }

    /** Returns the same with a role that is there already, for an authority with the tag or without. */
    public ConnectTls withRole(IRole existing) {
        return new ConnectTls(authorityArn, existing, encryptionKey);
    }

    /** Returns the same with a key of one's own, which the role is permitted to use. */
    public ConnectTls withEncryptionKey(IKey key) {
        return new ConnectTls(authorityArn, role, key);
    }

    ServiceConnectTlsConfigurationProperty render(Construct scope) {
        ServiceConnectTlsConfigurationProperty.Builder tls = ServiceConnectTlsConfigurationProperty.builder()
                .issuerCertificateAuthority(ServiceConnectTlsCertificateAuthorityProperty.builder()
                        .awsPcaAuthorityArn(authorityArn)
                        .build())
                .roleArn(roleIn(scope).getRoleArn());
        if (encryptionKey != null) {
            tls.kmsKey(encryptionKey.getKeyArn());
        }
        return tls.build();
    }

    private IRole roleIn(Construct scope) {
        if (role != null) {
            return role;
        }
        Role made = Role.Builder.create(scope, "ConnectTlsRole")
                // Not limited to this account: no source says what ECS names here.
                .assumedBy(new ServicePrincipal("ecs.amazonaws.com"))
                .managedPolicies(List.of(ManagedPolicy.fromAwsManagedPolicyName(POLICY)))
                .build();
        if (encryptionKey != null) {
            encryptionKey.grantEncryptDecrypt(made);
        }
        return made;
    }
}
