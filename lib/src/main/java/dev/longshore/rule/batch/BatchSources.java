package dev.longshore.rule.batch;

/** Where the rules over AWS Batch are stated: each page once. */
final class BatchSources {
    private static final String API = "https://docs.aws.amazon.com/batch/latest/APIReference/";
    private static final String GUIDE = "https://docs.aws.amazon.com/batch/latest/userguide/";

    /** How often a job is tried. */
    static final String RETRY = "AWS Batch API Reference, RetryStrategy: " + API + "API_RetryStrategy.html";
    /** How long an attempt may take. */
    static final String TIMEOUT = "AWS Batch API Reference, JobTimeout: " + API + "API_JobTimeout.html";
    /** What a job asks for. */
    static final String REQUIREMENT =
            "AWS Batch API Reference, ResourceRequirement: " + API + "API_ResourceRequirement.html";
    /** The container of a job. */
    static final String CONTAINER =
            "AWS Batch API Reference, ContainerProperties: " + API + "API_ContainerProperties.html";
    /** What jobs on Fargate have. */
    static final String ON_FARGATE =
            "AWS Batch User Guide, job definitions on Fargate: " + GUIDE + "fargate-job-definitions.html";
    /** What Fargate is told as a compute environment. */
    static final String FARGATE_ENVIRONMENT =
            "AWS Batch User Guide, compute environments on Fargate: " + GUIDE + "fargate-compute-environments.html";
    /** What a queue asks for room. */
    static final String QUEUE = "AWS Batch API Reference, CreateJobQueue: " + API + "API_CreateJobQueue.html";

    private BatchSources() {}
}
