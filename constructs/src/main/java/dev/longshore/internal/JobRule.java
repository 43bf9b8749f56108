package dev.longshore.internal;

/** The rules about what runs and ends, and about queues, beside {@link OptionRule}. */
public enum JobRule implements StatedRule {
    /** A job comes to an end. */
    NEVER_ENDS("LS-100", "nothing: ECS would start the container again after each run", "Amazon ECS, restart policies"),
    /** When a schedule runs. */
    SCHEDULE("EVT-001"),
    /** A cron expression of AWS has six fields. */
    CRON("EVT-003"),
    /** EventBridge Scheduler knows time zones by their names. */
    TIME_ZONE("SCH-202"),
    /** A flexible window is 1 to 1440 minutes. */
    FLEXIBLE_WINDOW("SCH-200"),
    /** A rule of EventBridge has a pattern or a schedule. */
    EVENT_OR_SCHEDULE("EVT-016"),
    /** An override is for a container of the task. */
    OVERRIDDEN_CONTAINER("EVT-010"),
    /** States have names of their own, and lists have paths. */
    STATES(
            "LS-105",
            "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED'",
            "Amazon States Language: https://states-language.net/spec.html"),
    /** How often AWS Batch tries a job. */
    BATCH_ATTEMPTS("BAT-200"),
    /** How long an attempt of AWS Batch may take. */
    BATCH_TIMEOUT("BAT-201"),
    /** Fargate has its own sizes in AWS Batch too. */
    BATCH_SIZE("BAT-202"),
    /** What else AWS Batch takes. */
    BATCH(
            "LS-106",
            "ClientException: Error executing request, Exception : … is out of range",
            "AWS Batch API Reference: ArrayProperties, ComputeResource"),
    /** A job of an array waits for another job of it, or for the same job of another array. */
    DEPENDENCY(
            "LS-150",
            "ClientException: the job is refused, as it is no array or one of another size",
            "AWS Batch User Guide: https://docs.aws.amazon.com/batch/latest/userguide/job_dependencies.html"),
    /** How often a start is tried again. */
    START_RETRIES("EVT-009"),
    /** For how long a start is tried again. */
    START_AGE("EVT-009b"),
    /** A run has its time. */
    RUN_TIMEOUT(
            "LS-103",
            "The state machine definition is invalid: 'TimeoutSeconds' must be 1 to 99999999",
            "Amazon States Language, Task state"),
    /** How often a run is tried. */
    RUN_ATTEMPTS(
            "LS-104", "nothing: there would be no run, or one for ever", "Longshore: docs/patterns/scheduled-job.md"),
    /** How often a message is taken before it is a dead letter. */
    MAX_RECEIVES("SQS-001"),
    /** How long a queue keeps a message. */
    MESSAGE_RETENTION("SQS-002"),
    /** How long a taken message may stay hidden. */
    VISIBILITY_RANGE("SQS-003"),
    /** A FIFO queue subscribes to FIFO topics. */
    FIFO_TOPIC("SQS-220"),
    /** Dead letters keep the order if their queue did. */
    FIFO_DEAD_LETTERS("SQS-221"),
    /** Bounds of a service's tasks are in order. */
    TASK_BOUNDS("AAS-001"),
    /** A message takes less than it may. */
    MESSAGE_TIME("LS-110", "nothing: no number of tasks would be enough", "Longshore: docs/patterns/queue-worker.md"),
    /** A message stays hidden while it is worked on. */
    VISIBILITY(
            "LS-111",
            "nothing: a second task would take the message while the first one works on it",
            "Amazon SQS Developer Guide, visibility timeout"),
    /** A latency that leaves time to react. */
    REACTION(
            "LS-112",
            "nothing: the first messages after a pause would wait longer than that",
            "Longshore: docs/patterns/queue-worker.md"),
    /** One thing says how many tasks there are. */
    QUEUE_SCALING(
            "LS-113",
            "nothing: two policies would pull against each other",
            "Longshore: docs/patterns/queue-worker.md"),
    /** The policy of a queue lets in what is to come in. */
    FOREIGN_QUEUE(
            "LS-114",
            "nothing: what is sent would be refused, and nobody told",
            "Amazon SQS Developer Guide, access policies"),
    /** A task that stops finishes its message. */
    UNFINISHED(
            "LS-115",
            "nothing: each scale-in and deployment would give messages back half done",
            "Longshore: docs/patterns/queue-worker.md"),
    /** Messages outlive their waiting. */
    RETENTION(
            "LS-116",
            "nothing: messages would be deleted before anyone has taken them",
            "Amazon SQS Developer Guide, message retention"),
    /** A model runs on a GPU. */
    GPUS_ASKED(
            "LS-117",
            "nothing: ECS would keep no GPU for the task, and two tasks could share one",
            "Amazon ECS, ResourceRequirement");

    private final Stated stated;

    // One of the catalogue: its class says the rest.
    JobRule(String id) {
        stated = Stated.of(id);
    }

    JobRule(String id, String answer, String source) {
        stated = new Stated(id, answer, source);
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
