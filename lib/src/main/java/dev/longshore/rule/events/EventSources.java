package dev.longshore.rule.events;

/** Where the rules over events and schedules are stated: each page once. */
final class EventSources {
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String EVENTS = "https://docs.aws.amazon.com/eventbridge/latest/";
    private static final String SCHEDULER = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/";

    /** The request that makes a rule of EventBridge. */
    static final String EVENT_RULE = "EventBridge API Reference, PutRule: " + EVENTS + "APIReference/API_PutRule.html";
    /** When a rule of EventBridge runs. */
    static final String EVENT_SCHEDULE =
            "EventBridge User Guide, scheduled rules: " + EVENTS + "userguide/eb-scheduled-rule-pattern.html";
    /** What a rule of EventBridge starts. */
    static final String EVENT_TARGET =
            "EventBridge API Reference, PutTargets: " + EVENTS + "APIReference/API_PutTargets.html";
    /** The task that a rule of EventBridge starts. */
    static final String EVENT_TASK =
            "EventBridge API Reference, EcsParameters: " + EVENTS + "APIReference/API_EcsParameters.html";
    /** What a rule of EventBridge waits for. */
    static final String EVENT_PATTERN =
            "EventBridge User Guide, event patterns: " + EVENTS + "userguide/eb-event-patterns.html";
    /** What an event has. */
    static final String EVENT_STRUCTURE =
            "EventBridge User Guide, event structure: " + EVENTS + "userguide/eb-events-structure.html";
    /** How often EventBridge tries again. */
    static final String EVENT_RETRY =
            "EventBridge API Reference, RetryPolicy: " + EVENTS + "APIReference/API_RetryPolicy.html";
    /** Where events go that did not arrive. */
    static final String EVENT_DEAD_LETTERS =
            "EventBridge User Guide, dead-letter queues: " + EVENTS + "userguide/eb-rule-dlq.html";
    /** The roles of EventBridge. */
    static final String EVENT_ROLES =
            "EventBridge User Guide, IAM roles for targets: " + EVENTS + "userguide/eb-use-identity-based.html";
    /** When a schedule begins, at the latest. */
    static final String FLEXIBLE_WINDOW = "EventBridge Scheduler User Guide, flexible time windows: " + SCHEDULER
            + "managing-schedule-flexible-time-windows.html";
    /** When a schedule runs. */
    static final String SCHEDULE_TYPES =
            "EventBridge Scheduler User Guide, schedule types: " + SCHEDULER + "schedule-types.html";
    /** Where schedules go that did not start anything. */
    static final String SCHEDULE_DEAD_LETTERS =
            "EventBridge Scheduler User Guide, dead-letter queues: " + SCHEDULER + "configuring-schedule-dlq.html";
    /** What takes a role to run tasks. */
    static final String RUN_ROLE = "ECS Developer Guide, EventBridge IAM role: "
            + "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html";
    /** The request that runs a task. */
    static final String RUN_TASK = "ECS API Reference, RunTask: " + API + "API_RunTask.html";
    /** The network interface of a task. */
    static final String NETWORK_OF_TASK =
            "ECS API Reference, AwsVpcConfiguration: " + API + "API_AwsVpcConfiguration.html";

    private EventSources() {}
}
