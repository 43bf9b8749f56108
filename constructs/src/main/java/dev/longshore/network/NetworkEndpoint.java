package dev.longshore.network;

import dev.longshore.internal.Ordered;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What tasks reach without a way to the internet, by need: some needs take several VPC endpoints.
 *
 * <p>An interface endpoint costs 7.30 USD a month in each zone, and 0.01 USD for each GB (us-east-1, list prices read in
 * November 2026, 730 hours a month). Gateway endpoints cost nothing; the one for S3 is always there.
 */
public enum NetworkEndpoint {
    /** Pulling images from Amazon ECR. Their layers come from S3. */
    ECR("EcrApi ecr.api EcrDocker ecr.dkr"),
    /** Writing to CloudWatch Logs, as the log driver {@code awslogs} does. */
    LOGS("Logs logs"),
    /** Secrets from Secrets Manager, and credentials of private registries. */
    SECRETS_MANAGER("SecretsManager secretsmanager"),
    /** Secrets from SSM Parameter Store. */
    SSM_PARAMETERS("Ssm ssm"),
    /** ECS Exec: a shell in a running container. */
    ECS_EXEC("SsmMessages ssmmessages"),
    /** Instances of a cluster, on EC2 and managed ones: how their agent reaches ECS. Fargate does not need it. */
    ECS_AGENT("Ecs ecs EcsAgent ecs-agent EcsTelemetry ecs-telemetry"),
    /** A key of your own, where the application calls KMS itself, or a key of the sessions of ECS Exec. */
    KMS("Kms kms"),
    /** Roles that the application assumes itself. The task role does not need it. */
    STS("Sts sts"),
    /** The API of EFS. Mounting a file system does not need it: a mount target is in the VPC. */
    EFS("Efs elasticfilesystem"),
    /** Metrics that the application puts into CloudWatch. */
    CLOUDWATCH_METRICS("Monitoring monitoring"),
    /** Traces. */
    XRAY("XRay xray"),
    /** Queues. */
    SQS("Sqs sqs"),
    /** Topics. */
    SNS("Sns sns"),
    /** Event buses. */
    EVENTBRIDGE("Events events"),
    /** Names of AWS Cloud Map that the application looks up by API. */
    CLOUD_MAP("CloudMap data-servicediscovery"),
    /** Runtime monitoring of GuardDuty. */
    GUARDDUTY("GuardDuty guardduty-data"),
    /** Tables of DynamoDB, by a gateway endpoint, which costs nothing. */
    DYNAMODB("DynamoDb");

    /** What is there where {@link Nat#NONE} is chosen and no endpoints are: ECR and CloudWatch Logs. */
    public static final List<NetworkEndpoint> DEFAULT = Ordered.copy(List.of(ECR, LOGS));

    /** Id and service in turn, parted by blanks. */
    private final String idsAndServices;

    NetworkEndpoint(String idsAndServices) {
        this.idsAndServices = idsAndServices;
    }

    /** Returns the interface endpoints by their services, such as {@code ecr.api}; none for a gateway endpoint. */
    public List<String> services() {
        return everySecond(1);
    }

    /** Returns whether it is a gateway endpoint, which needs no address and costs nothing. */
    public boolean isGateway() {
        return services().isEmpty();
    }

    List<String> ids() {
        return everySecond(0);
    }

    private List<String> everySecond(int first) {
        List<String> words = Arrays.asList(idsAndServices.split(" ", -1));
        return IntStream.range(0, words.size())
                .filter(i -> i % 2 == first)
                .mapToObj(words::get)
                .toList();
    }
}
