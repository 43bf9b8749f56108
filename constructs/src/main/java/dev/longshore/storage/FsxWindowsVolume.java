package dev.longshore.storage;

import dev.longshore.internal.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.ecs.Volume;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.secretsmanager.ISecret;

/**
 * A share of an FSx for Windows file system, on EC2 instances with Windows. The instances must have joined its domain,
 * and its security group must let them in.
 *
 * @param fileSystemId the file system
 * @param rootDirectory the share, such as {@code share}
 * @param credentialsArn the ARN of the secret, or of the SSM parameter, with the user and the password of a member of the domain
 * @param domain the full name of the domain
 */
public record FsxWindowsVolume(String fileSystemId, String rootDirectory, String credentialsArn, String domain)
        implements TaskVolume {
    /** A share that the account in a secret may see. */
    public FsxWindowsVolume(String fileSystemId, String rootDirectory, ISecret credentials, String domain) {
        this(fileSystemId, rootDirectory, credentials.getSecretArn(), domain);
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("credentialsParameter", credentialsArn);
        authorization.put("domain", domain);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fileSystemId", fileSystemId);
        fields.put("rootDirectory", rootDirectory);
        fields.put("authorizationConfig", authorization);
        return Ordered.map("fsxWindowsFileServerVolumeConfiguration", fields);
    }

    @Override
    public Volume toCdk(String name) {
        return Volume.builder().name(name).build();
    }

    @Override
    public Map<String, Object> overrides() {
        Map<String, Object> authorization = new LinkedHashMap<>();
        authorization.put("CredentialsParameter", credentialsArn);
        authorization.put("Domain", domain);
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("FileSystemId", fileSystemId);
        share.put("RootDirectory", rootDirectory);
        share.put("AuthorizationConfig", authorization);
        return Ordered.map("FSxWindowsFileServerVolumeConfiguration", share);
    }

    @Override
    public List<PolicyStatement> executionStatements() {
        return List.of(
                PolicyStatement.Builder.create()
                        .actions(List.of(
                                credentialsArn.contains(":ssm:")
                                        ? "ssm:GetParameters"
                                        : "secretsmanager:GetSecretValue"))
                        .resources(List.of(credentialsArn))
                        .build(),
                PolicyStatement.Builder.create()
                        .actions(List.of("fsx:DescribeFileSystems"))
                        .resources(List.of("arn:" + Aws.PARTITION + ":fsx:" + Aws.REGION + ":" + Aws.ACCOUNT_ID
                                + ":file-system/" + fileSystemId))
                        .build());
    }
}
