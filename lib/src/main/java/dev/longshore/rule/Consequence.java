package dev.longshore.rule;

/** What happens when nobody stops it. */
public enum Consequence {
    /** CloudFormation or the service refuses it. */
    REFUSED,
    /** Accepted, then tasks cannot start or the service never becomes stable. */
    NEVER_STABLE,
    /** Deploys, but is ignored or wrong later. */
    IGNORED
}
